package io.github.mastodonjava.auth;

import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads and replaces a file with secrets: whole or not at all, and closed to other users. */
final class PrivateFile {
  private static final int MOST_LINKS = 16;

  private PrivateFile() {}

  /** Returns the content, of at most {@code limit} bytes. A pipe can be read too. */
  static byte[] read(Path path, int limit) {
    if (Files.isDirectory(path)) {
      throw problem(path, "is a directory. Name the file in it.", null);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] content = in.readNBytes(limit + 1);
      if (content.length > limit) {
        Arrays.fill(content, (byte) 0);
        throw problem(path, "is too large to be a file with credentials. Check its name.", null);
      }
      return content;
    } catch (NoSuchFileException e) {
      throw problem(path, "does not exist. Check its name, or create it by logging in.", e);
    } catch (AccessDeniedException e) {
      throw problem(path, "may not be read by this user. Check its owner and permissions.", e);
    } catch (IOException e) {
      throw problem(path, "could not be read (" + reason(e) + ").", e);
    }
  }

  /** As {@link #read}, but null if there is no such file. */
  static byte @Nullable [] readIfThere(Path path, int limit) {
    try {
      return read(path, limit);
    } catch (MastodonCredentialsException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return null;
      }
      throw e;
    }
  }

  /**
   * Replaces the content in one step: a reader sees the old or the new, and a failure leaves the
   * old. A symbolic link stays, and the file that it names is replaced.
   */
  static void write(Path path, byte[] content) {
    Path target = target(path);
    Path directory = directory(path, target);
    try {
      replace(target, directory, content);
    } catch (AccessDeniedException e) {
      throw problem(
          path,
          "cannot be written: this user may not create files in its directory. Check the"
              + " permissions, or choose another place.",
          e);
    } catch (IOException e) {
      throw problem(
          path, "could not be written (" + reason(e) + "). What was there is unchanged.", e);
    }
  }

  /** Refuses a place where nothing could be written, before there is something to write. */
  static void requireWritable(Path path) {
    Path target = target(path);
    Path directory = directory(path, target);
    try {
      Files.delete(OwnerOnly.newFile(directory, "." + target.getFileName() + "."));
    } catch (IOException e) {
      throw problem(path, "cannot be written (" + reason(e) + "). Choose another place for it.", e);
    }
  }

  private static Path directory(Path path, Path target) {
    if (Files.isDirectory(target)) {
      throw problem(path, "is a directory. Name a file in it.", null);
    }
    Path directory = target.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw problem(
          path, "cannot be written: its directory does not exist. Create it first.", null);
    }
    return directory;
  }

  private static void replace(Path target, Path directory, byte[] content) throws IOException {
    Path fresh = OwnerOnly.newFile(directory, "." + target.getFileName() + ".");
    try {
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path target(Path path) {
    Path target = path;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw problem(path, "is a symbolic link that leads nowhere. Remove it.", null);
      }
      try {
        target = target.resolveSibling(Files.readSymbolicLink(target));
      } catch (IOException e) {
        throw problem(path, "is a symbolic link that cannot be followed. Remove it.", e);
      }
    }
    return target;
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  static MastodonCredentialsException problem(
      Path path, String problem, @Nullable IOException cause) {
    return new MastodonCredentialsException(path, problem, cause);
  }
}
