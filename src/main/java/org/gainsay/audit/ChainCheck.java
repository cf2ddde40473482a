package org.gainsay.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gainsay.batch.HashChain;
import org.gainsay.batch.Lines;
import org.gainsay.batch.RunFiles;

/**
 * Lays the lines of the assessments beside the hashes of the chain. A hash depends on the one
 * before it and on its line, so it tells of any line whether it is the one that stood there: where
 * the two do not fit, both are searched for where they fit again.
 */
final class ChainCheck {
  /** How many lines ahead it is searched where lines fit again. */
  private static final int LINES = 16;

  /** How many hashes ahead, as they are small. */
  private static final int HASHES = 10_000;

  private static final String NAME = "assessments.sha256";

  private final Deque<byte[]> lines = new ArrayDeque<>();
  private final List<String> steps = new ArrayList<>();
  private final HashChain hashes = new HashChain(HashChain.START);
  private final Strays strays;
  private final String head;
  private final Differences differences;
  private Lines in;
  private Lines chain;
  private String before = HashChain.START;
  private long line = 1;
  private long step = 1;

  /**
   * @param head what the manifest says is the last hash
   */
  ChainCheck(String head, Texts names, Differences differences) {
    this.head = head;
    this.differences = differences;
    this.strays = new Strays(names, differences);
  }

  void check(RunFiles files) throws IOException {
    try (Lines assessments = new Lines(files.assessments());
        Lines written = new Lines(files.chain())) {
      in = assessments;
      chain = written;
      fill();
      while (!lines.isEmpty() && !steps.isEmpty()) {
        if (fits(lines.peek(), 0)) {
          take(1, 1);
        } else {
          resync();
        }
        fill();
      }
      end();
    }
    strays.tell();
    if (!head.equals(before) && !differences.has(Code.CHAIN_CUT)) {
      differences.add(
          Code.HEAD_WRONG,
          "manifest.json",
          1,
          "",
          "chain is "
              + head
              + ", and the lines come to "
              + before
              + " (expected the same: the manifest was changed, or lines and chain together)");
    }
  }

  private void fill() throws IOException {
    while (lines.size() < LINES) {
      Optional<byte[]> next = in.bytes();
      if (next.isEmpty()) {
        break;
      }
      lines.add(next.get());
    }
    while (steps.size() < LINES) {
      Optional<String> next = chain.next();
      if (next.isEmpty()) {
        break;
      }
      steps.add(next.get());
    }
  }

  /** Whether the line is the one of the hash that is so many ahead. */
  private boolean fits(byte[] candidate, int ahead) {
    String from = ahead == 0 ? before : steps.get(ahead - 1);
    return hashes.after(from, candidate).equals(steps.get(ahead));
  }

  private void resync() throws IOException {
    List<byte[]> ahead = List.copyOf(lines);
    if (isOfChain(ahead)) {
      return;
    }
    // first what leaves the count as it is: lines that were changed or swapped
    for (int both = 1; both <= 2; both++) {
      if (isFit(ahead, both, both)) {
        take(both, both);
        return;
      }
    }
    for (int all = 1; all < 2 * LINES; all++) {
      for (int skipped = (all + 1) / 2; skipped >= 0; skipped--) {
        if (isFit(ahead, skipped, all - skipped) || isFit(ahead, all - skipped, skipped)) {
          boolean first = isFit(ahead, skipped, all - skipped);
          take(first ? skipped : all - skipped, first ? all - skipped : skipped);
          return;
        }
      }
    }
    int far = far(ahead.get(0));
    take(far > 0 ? 0 : 1, far > 0 ? far : 1);
  }

  private boolean isFit(List<byte[]> ahead, int skipped, int hashed) {
    return skipped < ahead.size() && hashed < steps.size() && fits(ahead.get(skipped), hashed);
  }

  /** Whether only the next hash is wrong: with the one that its line has, the next line fits. */
  private boolean isOfChain(List<byte[]> ahead) {
    String right = hashes.after(before, ahead.get(0));
    boolean next =
        ahead.size() > 1 && steps.size() > 1
            ? hashes.after(right, ahead.get(1)).equals(steps.get(1))
            : ahead.size() == 1 && steps.size() == 1 && right.equals(head);
    if (next) {
      differences.add(
          Code.CHAIN_CHANGED,
          NAME,
          step,
          strays.article(step),
          "this hash is not that of its line (expected " + right + ")");
      steps.set(0, right);
      take(1, 1);
    }
    return next;
  }

  /** How many hashes ahead the line fits, where many lines before it are missing; 0 if nowhere. */
  private int far(byte[] candidate) throws IOException {
    while (steps.size() < HASHES && strays.isFew()) {
      Optional<String> next = chain.next();
      if (next.isEmpty()) {
        break;
      }
      steps.add(next.get());
    }
    for (int ahead = LINES; ahead < steps.size() && strays.isFew(); ahead++) {
      if (fits(candidate, ahead)) {
        return ahead;
      }
    }
    return 0;
  }

  /** Goes on by so many lines and hashes; where it is not one of each that fit, notes them. */
  private void take(int ofLines, int ofSteps) {
    boolean fit = ofLines == 1 && ofSteps == 1 && fits(lines.element(), 0);
    for (int i = 0; i < ofLines; i++) {
      byte[] taken = lines.remove();
      if (!fit) {
        strays.line(taken, line, i < ofSteps ? step + i : 0);
      }
      line++;
    }
    for (int i = 0; i < ofSteps; i++) {
      if (!fit) {
        strays.hash(before, steps.get(i), step);
      }
      before = steps.get(i);
      step++;
    }
    steps.subList(0, ofSteps).clear();
  }

  private void end() throws IOException {
    behindTheChain();
    while (!steps.isEmpty()) {
      if (before.equals(head) && strays.isEmpty()) {
        String message = "the chain goes on behind the last line (expected none)";
        differences.add(Code.CHAIN_CUT, NAME, step, "", message);
        return;
      }
      take(0, steps.size());
      fill();
    }
  }

  /** Lines for which there is no hash any more: added, or the chain was cut. */
  private void behindTheChain() throws IOException {
    HashChain rest = new HashChain(before);
    List<byte[]> first = new ArrayList<>();
    long from = line;
    while (!lines.isEmpty()) {
      byte[] next = lines.remove();
      rest.add(next);
      line++;
      if (first.size() < LINES) {
        first.add(next);
      }
      fill();
    }
    if (line > from && rest.head().equals(head)) {
      String message =
          "the chain ends before line %d of assessments.jsonl (expected a hash a line)";
      differences.add(Code.CHAIN_CUT, NAME, step, "", message.formatted(from));
      before = head;
      return;
    }
    for (int i = 0; i < first.size(); i++) {
      strays.line(first.get(i), from + i, 0);
    }
    strays.more(line - from - first.size());
  }
}
