package io.github.mastodonjava.cli.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of a page.
 *
 * @param action where it is sent
 * @param fields by their names, with the values that the page gave them
 */
record HtmlForm(String action, Map<String, String> fields) {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

  HtmlForm {
    fields = new LinkedHashMap<>(fields);
  }

  /** Returns the form of the page that has a field of this name; null if none has. */
  static @Nullable HtmlForm with(String field, String html) {
    Matcher form = FORM.matcher(html);
    while (form.find()) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher each = FIELD.matcher(form.group(2));
      while (each.find()) {
        Map<String, String> attributes = attributes(each.group(1));
        String name = attributes.get("name");
        if (name != null) {
          fields.put(name, attributes.getOrDefault("value", ""));
        }
      }
      if (fields.containsKey(field)) {
        return new HtmlForm(attributes(form.group(1)).getOrDefault("action", ""), fields);
      }
    }
    return null;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(attribute.group(1), unescaped(attribute.group(2)));
    }
    return attributes;
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  HtmlForm fill(String field, String value) {
    HtmlForm filled = new HtmlForm(action, fields);
    filled.fields.put(field, value);
    return filled;
  }
}
