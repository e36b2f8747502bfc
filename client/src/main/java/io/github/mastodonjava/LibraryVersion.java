package io.github.mastodonjava;

/** The version of this library, as the user agent tells it. */
final class LibraryVersion {
  static final String TEXT = "0.1.0";

  private LibraryVersion() {}
}
