package org.gainsay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps a second process out of a run. It ends with the process that holds it. */
final class RunLock implements Closeable {
  private final Path path;
  private final FileChannel channel;

  private RunLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static RunLock of(RunFiles files) throws IOException, RefusedException {
    Path path = files.lock();
    while (true) {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new RefusedException(
            files.directory()
                + ":1: RUN_LOCKED another process works on this run (expected one at a time; wait"
                + " for it, or choose another --out)");
      }
      if (isStillThere(path, channel)) {
        return new RunLock(path, channel);
      }
      // another process deleted it in between
      channel.close();
    }
  }

  Path path() {
    return path;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException ownProcess) {
      return false;
    }
  }

  /** Whether the file that is locked is the one that others would find. */
  private static boolean isStillThere(Path path, FileChannel channel) throws IOException {
    String owner = ProcessHandle.current().pid() + " " + UUID.randomUUID();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
    try {
      return Files.readString(path).equals(owner);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** Takes the file away while it is still locked. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    }
  }
}
