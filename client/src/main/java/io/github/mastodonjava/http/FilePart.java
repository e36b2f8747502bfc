package io.github.mastodonjava.http;

import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.internal.media.ContentTypes;
import io.github.mastodonjava.internal.media.ReadOnce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file in a request, read while it is sent, never held in memory as a whole. Where no content
 * type is said, its first bytes tell, or else the ending of its name, by the JDK's detectors
 * ({@link java.net.URLConnection}) and by what the common kinds of pictures, videos and sounds have
 * that these do not know. What is known by neither is {@code application/octet-stream}.
 */
public final class FilePart {
  private final String name;
  private final @Nullable String contentType;
  private final long length;
  private final Content content;
  private final @Nullable Consumer<Progress> listener;

  /** Opens the content at its start; asked for once an attempt. */
  @FunctionalInterface
  public interface Content {
    /** The content, from its first byte; whoever asks closes it. */
    InputStream open() throws IOException;
  }

  private FilePart(
      String name,
      @Nullable String contentType,
      long length,
      Content content,
      @Nullable Consumer<Progress> listener) {
    this.name = Objects.requireNonNull(name, "name");
    this.contentType = contentType;
    this.length = length;
    this.content = Objects.requireNonNull(content, "content");
    this.listener = listener;
  }

  /**
   * A file on disk.
   *
   * @throws IllegalArgumentException if there is no readable file there
   */
  public static FilePart of(Path file) {
    Path name = file.getFileName();
    if (name == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IllegalArgumentException("there is no readable file at " + file);
    }
    try {
      return of(name.toString(), Files.size(file), () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw MastodonFileException.reading(name.toString(), e);
    }
  }

  /** A file on disk of a known type, such as {@code image/png}. */
  public static FilePart of(Path file, String contentType) {
    return of(file).contentType(contentType);
  }

  /** A file whose bytes are in memory. They are copied. */
  public static FilePart of(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return of(name, copy.length, () -> new ByteArrayInputStream(copy));
  }

  /** A file of a known type whose bytes are in memory. They are copied. */
  public static FilePart of(String name, String contentType, byte[] bytes) {
    return of(name, bytes).contentType(contentType);
  }

  /**
   * Content from anywhere that can be opened again, in case the request has to be sent again.
   *
   * @param length in bytes, -1 if it is not known
   */
  public static FilePart of(String name, long length, Content content) {
    return new FilePart(name, null, length < 0 ? -1 : length, content, null);
  }

  /**
   * Content of a known type from anywhere.
   *
   * @param length in bytes, -1 if it is not known
   */
  public static FilePart of(String name, String contentType, long length, Content content) {
    return of(name, length, content).contentType(contentType);
  }

  /**
   * What a stream still has. It can be sent once: where a request had to be sent again, it fails
   * instead. The stream is not closed; who opened it does that, after the call.
   *
   * @param length in bytes, -1 if it is not known
   */
  public static FilePart readOnce(String name, InputStream stream, long length) {
    return of(name, length, new ReadOnce(stream));
  }

  /** With a type of your own, such as {@code image/png}, instead of the one that is found out. */
  public FilePart contentType(String type) {
    return new FilePart(name, Objects.requireNonNull(type), length, content, listener);
  }

  /**
   * Told while the content is sent, from 0 bytes on, in another thread than the one that calls. It
   * starts anew where the request has to be sent again; what it throws ends the call.
   */
  public FilePart progress(Consumer<Progress> newListener) {
    return new FilePart(name, contentType, length, content, Objects.requireNonNull(newListener));
  }

  /** The file name that the server is told. */
  public String name() {
    return name;
  }

  /**
   * As it was said, or as the content and the name tell.
   *
   * @throws MastodonFileException if the content cannot be read
   */
  public String contentType() {
    if (contentType != null) {
      return contentType;
    }
    try {
      return ContentTypes.of(beginning(), name);
    } catch (IOException e) {
      throw MastodonFileException.reading(name, e);
    }
  }

  private byte[] beginning() throws IOException {
    if (content instanceof ReadOnce once) {
      return once.beginning(ContentTypes.ENOUGH);
    }
    try (InputStream in = content.open()) {
      return in.readNBytes(ContentTypes.ENOUGH);
    }
  }

  /** In bytes, -1 if it is not known. */
  public long length() {
    return length;
  }

  /**
   * Opens the content from its beginning. It is opened again when a request is repeated, and closed
   * by whoever opens it.
   */
  public InputStream open() throws IOException {
    return content.open();
  }

  /** Whether {@link #open} works only once. */
  public boolean isReadOnce() {
    return content instanceof ReadOnce;
  }

  /** Whether {@link #open} would fail: the content could be read once, and was. */
  public boolean isSpent() {
    return content instanceof ReadOnce once && once.isSpent();
  }

  /** Who is told while it is sent; null for nobody. */
  public @Nullable Consumer<Progress> listener() {
    return listener;
  }

  @Override
  public String toString() {
    return contentType == null ? name : name + " (" + contentType + ")";
  }
}
