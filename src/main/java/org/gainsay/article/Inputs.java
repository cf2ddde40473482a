package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads inputs of any format, one record after the other. Memory does not grow with them.
 *
 * <p>A remark on a field is given once a file, however many records have the field.
 */
public final class Inputs {
  /** So many bytes at the beginning of a file tell what it is. */
  public static final int HEAD = 8192;

  private static final int REMARKS = 1000;

  private final ArticleParser parser;
  private final JsonRecords records;
  private final InputStream stdin;
  private final AtomicLong bytes = new AtomicLong();

  /**
   * @param stdin what the input {@code -} means
   */
  public Inputs(ArticleParser parser, InputStream stdin) {
    this.parser = parser;
    this.records = new JsonRecords(parser);
    this.stdin = stdin;
  }

  /** Gives every record of {@code inputs} to {@code out}, in order. */
  public void read(List<InputFile> inputs, Consumer<Reading> out) {
    inputs.forEach(input -> read(input, out));
  }

  /** The same of a file that somebody else has opened; nothing is said of its bytes. */
  public void read(InputStream in, String file, Consumer<Reading> out) {
    parse(in, file, false, once(out));
  }

  /**
   * Some lines of a file of JSON Lines.
   *
   * @param in begins with the first of them
   * @param line its number, from 1
   * @param offset of its first byte in the file
   */
  public void readLines(InputStream in, String file, int line, long offset, Consumer<Reading> out) {
    Consumer<Reading> once = once(out);
    try {
      Bytes bytes = new Bytes(in, offset);
      if (offset == 0) {
        bytes.skipByteOrderMark();
      }
      new JsonLinesReader(records).read(bytes, file, line, once);
    } catch (IOException problem) {
      once.accept(rejected(file, ProblemCode.UNREADABLE_FILE, problem));
    }
  }

  /**
   * Whether a file is read line by line.
   *
   * @param head its first bytes, as many as {@link #HEAD} where it has them
   */
  public static boolean isJsonLines(String file, byte[] head) {
    boolean zipped = head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    return !zipped && Archive.of(head).isEmpty() && format(file, head) == Format.JSON_LINES;
  }

  private void read(InputFile input, Consumer<Reading> out) {
    Consumer<Reading> once = once(out);
    if (input.path() == null) {
      metered(stdin, input.name(), once);
      return;
    }
    try (InputStream in = Files.newInputStream(input.path())) {
      metered(in, input.name(), once);
    } catch (IOException problem) {
      once.accept(rejected(input.name(), ProblemCode.UNREADABLE_FILE, problem));
    }
  }

  /** How many bytes of the files were read so far, packed as they are; for any thread. */
  public long bytesRead() {
    return bytes.get();
  }

  private void metered(InputStream in, String file, Consumer<Reading> out) {
    Metered metered = new Metered(in, bytes::addAndGet);
    parse(metered, file, false, out);
    try {
      out.accept(metered.end(file));
    } catch (IOException said) {
      // the reader met it too
      return;
    }
  }

  /**
   * Reads what is in a file.
   *
   * @param packed whether the file is one of an archive, which may hold no other archives
   */
  private void parse(InputStream in, String file, boolean packed, Consumer<Reading> out) {
    try {
      Bytes bytes = new Bytes(unzipped(in));
      bytes.skipByteOrderMark();
      byte[] head = bytes.peek(HEAD);
      Optional<Archive> archive = packed ? Optional.empty() : Archive.of(head);
      if (archive.isPresent()) {
        archive(archive.get()).read(bytes, file, out);
      } else {
        reader(file, head).read(bytes, file, out);
      }
    } catch (ZipException | EOFException problem) {
      out.accept(rejected(file, ProblemCode.BAD_GZIP, problem));
    } catch (IOException problem) {
      out.accept(rejected(file, ProblemCode.UNREADABLE_FILE, problem));
    }
  }

  private ArticleReader archive(Archive archive) {
    return archive == Archive.WARC
        ? new WarcArticles()
        : new ArchiveFiles(archive, (in, file, out) -> parse(in, file, true, out));
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    boolean zipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return zipped ? new GZIPInputStream(new Members(buffered), 1 << 16) : buffered;
  }

  private static Format format(String file, byte[] head) {
    Format format = Format.named(file).orElseGet(() -> Format.of(head));
    if (format == Format.JSON) {
      Format found = Format.of(head);
      boolean json = found == Format.JSON_ARRAY || found == Format.JSON_LINES;
      format = json ? found : Format.JSON;
    }
    return format;
  }

  private ArticleReader reader(String file, byte[] head) {
    return switch (format(file, head)) {
      case JSON_LINES -> new JsonLinesReader(records);
      case JSON -> new JsonValuesReader(records, false);
      case JSON_ARRAY -> new JsonValuesReader(records, true);
      case CSV -> new CsvReader(parser);
      case HTML -> new TextReader(true);
      case TEXT -> new TextReader(false);
    };
  }

  private static Consumer<Reading> once(Consumer<Reading> out) {
    Set<String> said = new HashSet<>();
    return reading -> {
      boolean repeated =
          reading instanceof Reading.Warned warned
              && (said.size() >= REMARKS || !said.add(warned.problem().message()));
      if (!repeated) {
        out.accept(reading);
      }
    };
  }

  private static Reading rejected(String file, ProblemCode code, IOException problem) {
    String why = problem.getMessage() == null ? "it ends too early" : problem.getMessage();
    String message = Messages.oneLine(why) + " (expected a whole file that can be read)";
    return new Reading.Rejected(new Problem(file, 1, code, message), 0, "", "");
  }
}
