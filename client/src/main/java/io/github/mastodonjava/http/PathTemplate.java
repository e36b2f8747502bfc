package io.github.mastodonjava.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with names in braces. */
final class PathTemplate {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final String UNRESERVED = "-._~@";

  private PathTemplate() {}

  static String fill(String template, String... arguments) {
    if (arguments.length == 0 && template.indexOf('{') < 0) {
      return template;
    }
    StringBuilder path = new StringBuilder();
    Matcher name = NAME.matcher(template);
    int count = 0;
    int copied = 0;
    while (name.find()) {
      if (count == arguments.length) {
        throw new IllegalArgumentException(template + " needs more than " + count + " arguments");
      }
      path.append(template, copied, name.start());
      append(path, name.group(1), arguments[count++]);
      copied = name.end();
    }
    if (count != arguments.length) {
      throw new IllegalArgumentException(
          template + " takes " + count + " arguments, not " + arguments.length);
    }
    return path.append(template, copied, template.length()).toString();
  }

  /** Appends one path segment, percent-encoded (RFC 3986, section 2). */
  private static void append(StringBuilder path, String name, String argument) {
    if (argument.isEmpty() || argument.equals(".") || argument.equals("..")) {
      throw new IllegalArgumentException(name + " cannot be \"" + argument + '"');
    }
    for (byte octet : argument.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) octet;
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        path.append(c);
      } else {
        path.append('%').append(String.format("%02X", octet & 0xFF));
      }
    }
  }
}
