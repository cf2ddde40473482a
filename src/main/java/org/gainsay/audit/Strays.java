package org.gainsay.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.HashChain;

/**
 * Lines and hashes that did not fit. A line may be that of another hash: then it was moved. A hash
 * and a line of the same number belong together: then the line was changed. The others were taken
 * out or put in.
 */
final class Strays {
  /** Of more than that nobody asks which line is which. */
  private static final int FEW = 200;

  /** A line, and the number of the hash in whose place it stands, 0 where there is none. */
  private static final class Line {
    private final long number;
    private final byte[] bytes;
    private final long place;

    Line(long number, byte[] bytes, long place) {
      this.number = number;
      this.bytes = bytes;
      this.place = place;
    }
  }

  private record Hash(long number, String before, String hash) {}

  private static final String FILE = "assessments.jsonl";

  private final Texts names;
  private final Differences differences;
  private final HashChain hashes = new HashChain(HashChain.START);
  private final List<Line> lines = new ArrayList<>();
  private final List<Hash> missing = new ArrayList<>();
  private long uncounted;

  Strays(Texts names, Differences differences) {
    this.names = names;
    this.differences = differences;
  }

  void line(byte[] bytes, long number, long place) {
    if (lines.size() < FEW) {
      lines.add(new Line(number, bytes, place));
    } else {
      uncounted++;
    }
  }

  void hash(String before, String hash, long number) {
    if (missing.size() < FEW) {
      missing.add(new Hash(number, before, hash));
    } else {
      uncounted++;
    }
  }

  void more(long count) {
    uncounted += count;
  }

  boolean isFew() {
    return lines.size() < FEW && missing.size() < FEW;
  }

  boolean isEmpty() {
    return lines.isEmpty() && missing.isEmpty();
  }

  /** Id of the article whose line the run wrote there. */
  String article(long number) {
    return names.id(number);
  }

  void tell() {
    Map<Line, Hash> moved = new HashMap<>();
    for (Line line : lines) {
      home(line).filter(hash -> !moved.containsValue(hash)).ifPresent(h -> moved.put(line, h));
    }
    for (Line line : lines) {
      if (moved.containsKey(line)) {
        moved(line, moved);
      } else if (missing.stream().anyMatch(hash -> isPlaceOf(hash, line, moved))) {
        add(Code.LINE_CHANGED, line, article(line.place), "this line is not the one written");
      } else {
        String whose = LineIndex.article(line.bytes);
        add(Code.LINE_ADDED, line, whose, "this line was not written by the run");
      }
    }
    for (Hash hash : missing) {
      boolean taken = lines.stream().anyMatch(line -> isPlaceOf(hash, line, moved));
      if (!taken && !moved.containsValue(hash)) {
        differences.add(
            Code.LINE_MISSING,
            FILE,
            hash.number,
            article(hash.number),
            "line " + hash.number + " of those written is not there any more");
      }
    }
    if (uncounted > 0) {
      differences.add(
          Code.LINE_CHANGED, FILE, 1, "", "... and " + uncounted + " more lines do not fit");
    }
  }

  private void moved(Line line, Map<Line, Hash> moved) {
    long from = moved.get(line).number;
    String whose = LineIndex.article(line.bytes);
    Optional<Line> partner =
        moved.entrySet().stream()
            .filter(each -> each.getKey().number == from && each.getValue().number == line.number)
            .map(Map.Entry::getKey)
            .findFirst();
    if (partner.isEmpty() && Math.abs(from - line.number) == 1) {
      long first = Math.min(from, line.number);
      String what = "lines %d and %d are swapped".formatted(first, first + 1);
      add(Code.LINES_SWAPPED, line, whose, what);
    } else if (partner.isEmpty()) {
      add(Code.LINE_MOVED, line, whose, "this line stood in line " + from + " when it was written");
    } else if (line.number < from) {
      String other = LineIndex.article(partner.get().bytes);
      String what = "lines %d and %d are swapped (expected \"%s\" before \"%s\")";
      add(Code.LINES_SWAPPED, line, whose, what.formatted(line.number, from, other, whose));
    }
  }

  private static boolean isPlaceOf(Hash hash, Line line, Map<Line, Hash> moved) {
    return hash.number == line.place && !moved.containsKey(line) && !moved.containsValue(hash);
  }

  /** The hash whose line it is, though it stands elsewhere. */
  private Optional<Hash> home(Line line) {
    return missing.stream()
        .filter(hash -> hashes.after(hash.before, line.bytes).equals(hash.hash))
        .findFirst();
  }

  private void add(Code code, Line line, String article, String message) {
    differences.add(code, FILE, line.number, article, message);
  }
}
