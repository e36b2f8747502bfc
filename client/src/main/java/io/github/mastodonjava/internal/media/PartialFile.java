package io.github.mastodonjava.internal.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is on its way, beside the place where it will be. */
public final class PartialFile implements Closeable {
  private final Path target;
  private final Path part;
  private final @Nullable Origin origin;
  private final FileChannel channel;
  private long size;
  private @Nullable String validator;

  /** Where the bytes of a part that is kept are from: beside it, the address and its version. */
  private record Origin(Path file, String address) {
    @Nullable String validator() throws IOException {
      if (!Files.exists(file)) {
        return null;
      }
      List<String> lines = Files.readAllLines(file);
      return lines.size() == 2 && lines.get(0).equals(address) ? lines.get(1) : null;
    }

    void keep(@Nullable String validator) throws IOException {
      if (validator == null) {
        Files.deleteIfExists(file);
      } else {
        Files.write(file, List.of(address, validator));
      }
    }
  }

  private PartialFile(Path target, Path part, @Nullable Origin origin, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.origin = origin;
    this.channel = channel;
  }

  /**
   * Opens a part of its own.
   *
   * @param replacing whether a file may be there already
   */
  public static PartialFile create(Path target, boolean replacing) throws IOException {
    requireFree(target, replacing);
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    return new PartialFile(
        target,
        part,
        null,
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** Opens the part that an earlier download of {@code address} left, or begins one. */
  public static PartialFile resume(Path target, boolean replacing, String address)
      throws IOException {
    requireFree(target, replacing);
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Path facts = part.resolveSibling(part.getFileName() + ".origin");
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      requireLock(channel, part);
      PartialFile file = new PartialFile(target, part, new Origin(facts, address), channel);
      file.readOrigin();
      return file;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void requireFree(Path target, boolean replacing) throws IOException {
    if (!replacing && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  private static void requireLock(FileChannel channel, Path part) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // another download of this process has it
    }
    throw new IOException("another download writes " + part.getFileName());
  }

  private void readOrigin() throws IOException {
    validator = origin == null ? null : origin.validator();
    size = validator == null ? 0 : channel.size();
  }

  /** How many bytes are there. */
  public long size() {
    return size;
  }

  /** What tells whether the file at the server is still the one that the bytes are of. */
  public @Nullable String validator() {
    return validator;
  }

  /** Forgets all bytes: those of another file, or of another version of it, will follow. */
  public void restart(@Nullable String newValidator) throws IOException {
    channel.truncate(0);
    size = 0;
    validator = newValidator;
    if (origin != null) {
      origin.keep(newValidator);
    }
  }

  public void write(byte[] bytes, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
    while (buffer.hasRemaining()) {
      size += channel.write(buffer, size);
    }
  }

  /** Puts it to its place, whole. */
  public void finish(boolean replacing) throws IOException {
    channel.truncate(size);
    channel.close();
    requireFree(target, replacing);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    if (origin != null) {
      Files.deleteIfExists(origin.file());
    }
  }

  /** Leaves nothing, unless it is to be resumed and can be. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (origin == null || validator == null) {
      Files.deleteIfExists(part);
    }
  }
}
