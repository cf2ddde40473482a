package org.gainsay.article;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Reads JSON objects that may go over several lines: one, several one after the other, or the
 * elements of an array. It cuts the input into values by itself, so that memory does not grow with
 * the array and a broken element ends where the next one begins: an object cannot begin within an
 * object but after a colon, and a string cannot go over a line's end.
 */
final class JsonValuesReader implements ArticleReader {
  private final JsonRecords records;
  private final boolean array;

  JsonValuesReader(JsonRecords records, boolean array) {
    this.records = records;
    this.array = array;
  }

  @Override
  public void read(Bytes in, String file, Consumer<Reading> out) throws IOException {
    new Cutter(in, file, out).cut();
  }

  private final class Cutter {
    private final Bytes in;
    private final String file;
    private final Consumer<Reading> out;
    private final BitSet objects = new BitSet();
    private int depth;
    private int line = 1;
    private int last = '[';
    private boolean inString;
    private boolean escaped;
    private boolean open;
    private Chunk chunk;

    Cutter(Bytes in, String file, Consumer<Reading> out) {
      this.in = in;
      this.file = file;
      this.out = out;
    }

    void cut() throws IOException {
      open = array;
      if (array) {
        skipBracket();
      }
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (inString) {
          inString(next);
        } else {
          outside(next);
        }
        line += next == '\n' ? 1 : 0;
      }
      give();
      if (open) {
        String message = "the array has no end (expected \"]\"); is the file complete?";
        Problem problem = new Problem(file, line, ProblemCode.NOT_JSON, message);
        out.accept(new Reading.Rejected(problem, in.offset(), "", ""));
      }
    }

    private void skipBracket() throws IOException {
      for (int next = in.read(); next >= 0 && next != '['; next = in.read()) {
        line += next == '\n' ? 1 : 0;
      }
    }

    private void inString(int next) {
      add(next);
      if (escaped) {
        escaped = false;
      } else if (next == '\\') {
        escaped = true;
      } else if (next == '"' || next == '\n') {
        inString = false;
        end();
      }
    }

    private void outside(int next) {
      boolean blank = next == ' ' || next == '\t' || next == '\r' || next == '\n';
      if (depth == 0 && next == ']' && array) {
        give();
        open = false;
      } else if (depth == 0 && (next == ',' || next == '\n')) {
        give();
      } else if (next == '{' && (depth == 0 || (objects.get(depth) && last != ':'))) {
        give();
        push(next);
      } else if (next == '{' || next == '[') {
        push(next);
      } else if (next == '}' || next == ']') {
        add(next);
        depth = Math.max(0, depth - 1);
        end();
      } else if (chunk != null || !blank) {
        add(next);
        inString = next == '"';
        escaped = false;
      }
      last = blank ? last : next;
    }

    private void push(int bracket) {
      add(bracket);
      depth++;
      objects.set(depth, bracket == '{');
    }

    /** A bracket or a string that ends at the top ends the value. */
    private void end() {
      last = '"';
      if (depth == 0) {
        give();
      }
    }

    private void add(int next) {
      if (chunk == null) {
        chunk = new Chunk(file, line, in.offset() - 1);
        open = array;
      }
      chunk.add(next);
    }

    private void give() {
      if (chunk != null && !chunk.isBlank()) {
        records.read(chunk, out);
      }
      chunk = null;
      depth = 0;
    }
  }
}
