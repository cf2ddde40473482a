package org.gainsay.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.Lines;

/** Where in a file of articles the line of each one is; the lines themselves stay on the disk. */
final class LineIndex implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();

  private record Place(String id, long from, int length) {}

  private final List<Place> lines = new ArrayList<>();
  private final Map<String, Place> byId = new HashMap<>();
  private final RandomAccessFile file;

  private LineIndex(RandomAccessFile file) {
    this.file = file;
  }

  /** Looks through the file once. */
  static LineIndex of(Path path) throws IOException {
    LineIndex index = new LineIndex(new RandomAccessFile(path.toFile(), "r"));
    try (Lines lines = new Lines(path)) {
      long from = 0;
      for (Optional<byte[]> line = lines.bytes(); line.isPresent(); line = lines.bytes()) {
        Place place = new Place(article(line.get()), from, line.get().length);
        index.lines.add(place);
        index.byId.put(place.id, place);
        from = lines.end();
      }
    } catch (IOException broken) {
      index.close();
      throw broken;
    }
    return index;
  }

  /** Which article a line is of; {@code ""} where it does not say. */
  static String article(byte[] line) {
    try (JsonParser parser = JSON.createParser(line)) {
      boolean within = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("article")) {
          within = true;
        } else if (within && token == JsonToken.FIELD_NAME && parser.currentName().equals("id")) {
          parser.nextToken();
          return parser.getText();
        }
      }
    } catch (IOException damaged) {
      return "";
    }
    return "";
  }

  int size() {
    return lines.size();
  }

  /** Id of the article of that line, from 1; {@code ""} where there is none. */
  String id(long line) {
    return line >= 1 && line <= lines.size() ? lines.get((int) line - 1).id : "";
  }

  /** Number of the line of an article, from 1; 1 where there is none. */
  int number(String id) {
    return 1 + Math.max(0, lines.indexOf(byId.get(id)));
  }

  /** The line of an article; empty where there is none. */
  Optional<byte[]> line(String id) throws IOException {
    Place place = id.isEmpty() ? null : byId.get(id);
    if (place == null) {
      return Optional.empty();
    }
    byte[] line = new byte[place.length];
    file.seek(place.from);
    file.readFully(line);
    return Optional.of(line);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
