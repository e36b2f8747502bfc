package io.github.mastodonjava.auth;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of one value a line, as Mastodon.py writes it. What editors and shells do to such a file
 * does no harm: byte order marks, CRLF, blank lines at either end, white space around a value, a
 * missing last line break.
 */
final class CredentialLines {
  private static final int MOST_BYTES = 1 << 16;

  private final Path path;
  private final List<String> lines;

  private CredentialLines(Path path, List<String> lines) {
    this.path = path;
    this.lines = lines;
  }

  static CredentialLines read(Path path) {
    String text = decode(PrivateFile.read(path, MOST_BYTES)).strip();
    CredentialLines file = new CredentialLines(path, text.lines().map(String::strip).toList());
    if (text.isEmpty()) {
      throw file.damaged("is empty");
    }
    return file;
  }

  /** Writes the values, a blank line for each that is null but followed by others. */
  static void write(Path path, List<@Nullable String> values) {
    StringBuilder text = new StringBuilder();
    for (String value : values) {
      text.append(value == null ? "" : value).append('\n');
    }
    String lines = text.toString().stripTrailing() + "\n";
    PrivateFile.write(path, lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the line, counted from 0; null where it is blank or not there. */
  @Nullable String line(int number) {
    return number >= lines.size() || lines.get(number).isEmpty() ? null : lines.get(number);
  }

  /**
   * Returns the line if it can be an id, a secret or a token; the path is all that an error shows.
   */
  String secret(int number, String name) {
    String line = line(number);
    if (line == null) {
      throw damaged("has no " + name + " in line " + (number + 1));
    }
    // an address where a secret is due: a line above it was lost
    if (!Visible.is(line) || line.contains("://")) {
      throw damaged("has something else than the " + name + " in line " + (number + 1));
    }
    return line;
  }

  @Nullable URI baseUrl(int number) {
    String line = line(number);
    try {
      return line == null ? null : BaseUrl.parse(line);
    } catch (IllegalArgumentException e) {
      throw damaged("has something else than the address of the server in line " + (number + 1));
    }
  }

  /** Returns what follows {@code name=} in one of the lines from {@code from} on; null if none. */
  @Nullable String named(String name, int from) {
    return lines.stream()
        .skip(from)
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  RuntimeException damaged(String how) {
    return PrivateFile.problem(
        path,
        how
            + ", so it is damaged or another kind of file. It is left as it is: restore it, or"
            + " write it anew.",
        null);
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // Python on Windows writes its own code page; only the app's name is not ASCII
      text = new String(bytes, windows1252());
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static Charset windows1252() {
    return Charset.isSupported("windows-1252")
        ? Charset.forName("windows-1252")
        : StandardCharsets.ISO_8859_1;
  }
}
