package org.gainsay.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What shows later whether somebody changed a run: a chain over its assessments and a hash of each
 * of its files.
 *
 * @param chain the last hash of the chain
 * @param outputs SHA-256 of each file of the run but the manifest, by its name in the run
 */
public record Seal(String chain, SortedMap<String, String> outputs) {
  private static final Pattern OF_MANIFEST =
      Pattern.compile("(\"seal\" : \")([0-9a-f]{64})(\"\\s*\\}\\s*)$");

  /** Writes the chain and takes the hashes of all that is there, once it is on the disk. */
  static Seal of(RunFiles files, int threads) throws IOException {
    List<Path> others;
    try (Stream<Path> tree = Files.walk(files.directory())) {
      others = tree.filter(each -> isOutput(files, each)).toList();
    }
    return Pool.of(
        threads,
        () -> {
          ForkJoinTask<String> chain = ForkJoinTask.adapt(() -> chain(files)).fork();
          SortedMap<String, String> outputs = new TreeMap<>();
          others.parallelStream()
              .map(file -> Map.entry(name(files, file), kept(file)))
              .forEachOrdered(each -> outputs.put(each.getKey(), each.getValue()));
          String head = chain.join();
          outputs.put(name(files, files.chain()), kept(files.chain()));
          return new Seal(head, outputs);
        });
  }

  private static String name(RunFiles files, Path file) {
    return files.directory().relativize(file).toString().replace('\\', '/');
  }

  /** The hash of a file that is on the disk from here on. */
  private static String kept(Path file) {
    try {
      force(file);
      return hash(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isOutput(RunFiles files, Path file) {
    return Files.isRegularFile(file)
        && !file.startsWith(files.unfinished())
        && !file.equals(files.lock())
        && !file.equals(files.chain())
        && !file.equals(files.manifest());
  }

  private static String chain(RunFiles files) {
    HashChain chain = new HashChain(HashChain.START);
    try (Lines lines = new Lines(files.assessments());
        BufferedWriter out = Files.newBufferedWriter(files.chain())) {
      for (Optional<byte[]> line = lines.bytes(); line.isPresent(); line = lines.bytes()) {
        out.write(chain.add(line.get()));
        out.write('\n');
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(new WriteException(files.chain(), problem));
    }
    return chain.head();
  }

  private static void force(Path file) throws WriteException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException problem) {
      throw new WriteException(file, problem);
    }
  }

  /** SHA-256 of the bytes of a file. */
  public static String hash(Path file) throws IOException {
    MessageDigest digest = HashChain.sha256();
    byte[] block = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int got = in.read(block); got >= 0; got = in.read(block)) {
        digest.update(block, 0, got);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The text of a manifest with its own hash, taken while that was empty, in its last key. */
  static String sealed(String manifest) {
    String seal = hash(manifest);
    return manifest.replaceFirst("(\"seal\" : \")(?=\"\\s*\\}\\s*$)", "$1" + seal);
  }

  /** Whether the text of a manifest is the one that was written. */
  public static boolean isWhole(String manifest) {
    Matcher seal = OF_MANIFEST.matcher(manifest);
    return seal.find() && hash(seal.replaceFirst("$1$3")).equals(seal.group(2));
  }

  private static String hash(String text) {
    byte[] hash = HashChain.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
