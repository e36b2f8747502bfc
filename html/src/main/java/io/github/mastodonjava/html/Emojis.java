package io.github.mastodonjava.html;

import io.github.mastodonjava.entity.CustomEmoji;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of images by the shortcodes that stand for them. */
record Emojis(Map<String, String> images) {
  /** A shortcode is not within a word or time: {@code 12:30:45}. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<![\\p{IsAlphabetic}\\p{Nd}:]):([a-zA-Z0-9_]{2,}):(?![\\p{IsAlphabetic}\\p{Nd}:])");

  static Emojis of(List<CustomEmoji> emojis) {
    Map<String, String> images = new HashMap<>();
    for (CustomEmoji emoji : emojis) {
      String url = emoji.url();
      if (emoji.shortcode() != null && url != null && Addresses.isWeb(url)) {
        images.put(emoji.shortcode(), url);
      }
    }
    return new Emojis(Map.copyOf(images));
  }

  /** Puts a text together again of what is between emoji and what stands for each. */
  String replace(
      String text, UnaryOperator<String> between, BiFunction<String, String, String> emoji) {
    if (images.isEmpty() || text.indexOf(':') == -1) {
      return between.apply(text);
    }
    StringBuilder replaced = new StringBuilder();
    int at = 0;
    Matcher matcher = SHORTCODE.matcher(text);
    while (matcher.find()) {
      String image = images.get(matcher.group(1));
      if (image != null) {
        replaced.append(between.apply(text.substring(at, matcher.start())));
        replaced.append(emoji.apply(matcher.group(), image));
        at = matcher.end();
      }
    }
    return replaced.append(between.apply(text.substring(at))).toString();
  }
}
