package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Small numbers for ranges of characters, from a resource beside this class. Its lines are in
 * order: first and last character in hexadecimal, and the number; {@code #} begins a comment.
 */
final class CodePointTable {
  private final int[] firsts;
  private final int[] lasts;
  private final byte[] values;

  private CodePointTable(int[] firsts, int[] lasts, byte[] values) {
    this.firsts = firsts;
    this.lasts = lasts;
    this.values = values;
  }

  static CodePointTable read(String resource) {
    List<String> lines = lines(resource);
    int[] firsts = new int[lines.size()];
    int[] lasts = new int[lines.size()];
    byte[] values = new byte[lines.size()];
    for (int i = 0; i < firsts.length; i++) {
      String[] fields = lines.get(i).split(" ", 3);
      firsts[i] = Integer.parseInt(fields[0], 16);
      lasts[i] = Integer.parseInt(fields[1], 16);
      values[i] = Byte.parseByte(fields[2]);
    }
    return new CodePointTable(firsts, lasts, values);
  }

  /** The lines of a resource that are not comments. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = CodePointTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of a character; 0 where the table does not have it. */
  int of(int c) {
    int found = Arrays.binarySearch(firsts, c);
    int at = found >= 0 ? found : -found - 2;
    return at >= 0 && c <= lasts[at] ? values[at] : 0;
  }
}
