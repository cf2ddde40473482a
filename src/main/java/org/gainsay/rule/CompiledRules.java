package org.gainsay.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import org.drools.model.Model;

/**
 * Turns the bytes of compiled rules into their models. The classes are defined from the very bytes
 * whose hash was checked, not from a file that could change in between.
 */
final class CompiledRules extends ClassLoader {
  private static final String MODELS = "drools-model";
  private final Map<String, byte[]> entries = new HashMap<>();

  private CompiledRules(byte[] jar, ClassLoader parent) throws IOException {
    super(parent);
    try (JarInputStream stream = new JarInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        entries.put(entry.getName(), stream.readAllBytes());
      }
    }
  }

  /**
   * The models that the bytes hold.
   *
   * @throws IllegalArgumentException where the bytes are no compiled rules
   */
  static List<Model> load(byte[] jar) {
    try {
      CompiledRules loader = new CompiledRules(jar, CompiledRules.class.getClassLoader());
      List<Model> models = new ArrayList<>();
      for (String name : loader.modelNames()) {
        models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new IllegalArgumentException("bytes are not compiled rules", e);
    }
  }

  private List<String> modelNames() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + MODELS))
        .flatMap(entry -> new String(entry.getValue(), StandardCharsets.UTF_8).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
        .sorted()
        .toList();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = entries.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = entries.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }
}
