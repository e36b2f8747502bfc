package io.github.mastodonjava.auth;

import io.github.mastodonjava.error.MastodonInterruptedException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one change a file at a time: of the threads of this process, and of all processes. */
final class LockedFile {
  private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

  private LockedFile() {}

  /** Runs {@code change} while a lock file beside {@code path} is held; that file stays there. */
  static <T> T during(Path path, Supplier<T> change) {
    Path absolute = path.toAbsolutePath().normalize();
    ReentrantLock lock = LOCKS.computeIfAbsent(absolute, unused -> new ReentrantLock());
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    try {
      return duringProcessLock(absolute, change);
    } finally {
      lock.unlock();
    }
  }

  private static <T> T duringProcessLock(Path path, Supplier<T> change) {
    Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
    try (FileChannel channel = open(lockFile)) {
      channel.lock(); // until the channel is closed
      return change.get();
    } catch (FileLockInterruptionException | ClosedByInterruptException e) {
      InterruptedException interrupt = new InterruptedException();
      interrupt.initCause(e);
      throw interrupted(interrupt);
    } catch (AccessDeniedException e) {
      throw PrivateFile.problem(
          path,
          "cannot be changed: this user may not write " + lockFile + ". Check the permissions.",
          e);
    } catch (IOException e) {
      throw PrivateFile.problem(path, "cannot be changed: " + lockFile + " cannot be locked.", e);
    }
  }

  private static FileChannel open(Path lockFile) throws IOException {
    return FileChannel.open(
        lockFile,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        OwnerOnly.fileAttributes(lockFile));
  }

  private static MastodonInterruptedException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new MastodonInterruptedException("CredentialStore", cause);
  }
}
