package org.gainsay.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Reads the files of a zip or tar file in their order there. A file {@code b.html} of {@code a.zip}
 * is named {@code a.zip/b.html}; what a folder would leave out is left out here.
 */
final class ArchiveFiles implements ArticleReader {
  /** Reads one file. */
  interface FileReader {
    void read(InputStream in, String file, Consumer<Reading> out);
  }

  private static final String EXPECTED = " (expected a whole zip or tar file)";

  private final Archive kind;
  private final FileReader files;

  ArchiveFiles(Archive kind, FileReader files) {
    this.kind = kind;
    this.files = files;
  }

  @Override
  public void read(Bytes in, String file, Consumer<Reading> out) throws IOException {
    try (ArchiveInputStream<?> archive = open(in.stream())) {
      for (ArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
        String name = Messages.oneLine(entry.getName());
        if (!entry.isDirectory() && !isHidden(name)) {
          entry(archive, entry, file + "/" + name, out);
        }
      }
    } catch (DamagedException damaged) {
      String why = damaged.getMessage() == null ? "it ends too early" : damaged.getMessage();
      Problem problem =
          new Problem(file, 1, ProblemCode.BAD_ARCHIVE, Messages.oneLine(why) + EXPECTED);
      out.accept(new Reading.Rejected(problem, in.offset(), "", ""));
    }
  }

  private ArchiveInputStream<?> open(InputStream in) {
    return kind == Archive.ZIP
        ? new ZipArchiveInputStream(in, "UTF-8", true, true)
        : new TarArchiveInputStream(in, "UTF-8");
  }

  private void entry(
      ArchiveInputStream<?> archive, ArchiveEntry entry, String name, Consumer<Reading> out) {
    if (Format.named(name).isEmpty() && InputFiles.hasExtension(name)) {
      out.accept(new Reading.Warned(InputFiles.skipped(name)));
    } else {
      files.read(new Entry(archive, entry), name, out);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  private static ArchiveEntry next(ArchiveInputStream<?> archive) throws DamagedException {
    try {
      return archive.getNextEntry();
    } catch (IOException | RuntimeException damaged) {
      throw new DamagedException(damaged);
    }
  }

  /** The archive cannot be read on. */
  private static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** The bytes of one file; closing it leaves the archive open. */
  private static final class Entry extends FilterInputStream {
    private final ArchiveInputStream<?> archive;
    private final ArchiveEntry entry;

    Entry(ArchiveInputStream<?> archive, ArchiveEntry entry) {
      super(archive);
      this.archive = archive;
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      readable();
      try {
        return archive.read(bytes, from, length);
      } catch (RuntimeException damaged) {
        throw new IOException("the archive is damaged here: " + damaged.getMessage(), damaged);
      }
    }

    private void readable() throws IOException {
      if (archive instanceof ZipArchiveInputStream zip
          && entry instanceof org.apache.commons.compress.archivers.zip.ZipArchiveEntry packed
          && !zip.canReadEntryData(packed)) {
        throw new IOException("it is encrypted or packed in a way that is not supported");
      }
    }

    @Override
    public void close() {}
  }
}
