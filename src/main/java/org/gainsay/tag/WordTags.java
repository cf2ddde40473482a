package org.gainsay.tag;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.TagDictionary;

/** Which parts of speech a word can be; read without parsing. Safe for threads. */
final class WordTags implements TagDictionary {
  private final boolean caseSensitive;
  private final Map<String, String[]> words;

  private WordTags(boolean caseSensitive, Map<String, String[]> words) {
    this.caseSensitive = caseSensitive;
    this.words = words;
  }

  /** What a dictionary of OpenNLP says. */
  static WordTags of(POSDictionary dictionary) {
    Map<String, String[]> words = new HashMap<>();
    dictionary.iterator().forEachRemaining(word -> words.put(word, dictionary.getTags(word)));
    return new WordTags(dictionary.isCaseSensitive(), words);
  }

  static WordTags read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    boolean caseSensitive = data.readBoolean();
    int size = data.readInt();
    Map<String, String[]> words = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      words.put(data.readUTF(), data.readUTF().split(" ", -1));
    }
    return new WordTags(caseSensitive, words);
  }

  byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBoolean(caseSensitive);
      out.writeInt(words.size());
      for (Map.Entry<String, String[]> word : new TreeMap<>(words).entrySet()) {
        out.writeUTF(word.getKey());
        out.writeUTF(String.join(" ", word.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public String[] getTags(String word) {
    return words.get(caseSensitive ? word : word.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isCaseSensitive() {
    return caseSensitive;
  }
}
