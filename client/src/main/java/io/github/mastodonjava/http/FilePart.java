package io.github.mastodonjava.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file in a request, read while it is sent. */
public final class FilePart {
  private final String name;
  private final String contentType;
  private final long length;
  private final Content content;

  /** Opens the content at its start; asked for once an attempt. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  private FilePart(String name, String contentType, long length, Content content) {
    this.name = Objects.requireNonNull(name, "name");
    this.contentType = Objects.requireNonNull(contentType, "contentType");
    this.length = length;
    this.content = content;
  }

  /**
   * A file on disk.
   *
   * @throws IllegalArgumentException if there is no readable file there
   */
  public static FilePart of(Path file, String contentType) {
    Path name = file.getFileName();
    if (name == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IllegalArgumentException("there is no readable file at " + file);
    }
    return new FilePart(
        name.toString(), contentType, file.toFile().length(), () -> Files.newInputStream(file));
  }

  public static FilePart of(String name, String contentType, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new FilePart(name, contentType, copy.length, () -> new ByteArrayInputStream(copy));
  }

  /**
   * Content from anywhere.
   *
   * @param length in bytes, -1 if it is not known
   */
  public static FilePart of(String name, String contentType, long length, Content content) {
    return new FilePart(name, contentType, length, content);
  }

  public String name() {
    return name;
  }

  public String contentType() {
    return contentType;
  }

  /** In bytes, -1 if it is not known. */
  public long length() {
    return length;
  }

  public InputStream open() throws IOException {
    return content.open();
  }

  @Override
  public String toString() {
    return name + " (" + contentType + ")";
  }
}
