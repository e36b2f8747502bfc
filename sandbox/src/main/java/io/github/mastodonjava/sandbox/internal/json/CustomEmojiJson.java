package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Address;
import java.util.List;

/**
 * Writes the server's few <a href="https://docs.joinmastodon.org/entities/CustomEmoji/">emoji</a>.
 */
public final class CustomEmojiJson {
  private static final List<String> SHORTCODES = List.of("coffee_cup", "mastodon", "sandbox");

  private CustomEmojiJson() {}

  public static ArrayNode all(Address address) {
    return Json.array(
        SHORTCODES,
        code -> emoji(code, address).put("visible_in_picker", true).put("category", "Sandbox"));
  }

  /** Those that {@code text} names between colons. */
  static ArrayNode usedIn(String text, Address address) {
    if (text.indexOf(':') < 0) {
      return Json.array();
    }
    return Json.array(
        SHORTCODES.stream().filter(code -> text.contains(":" + code + ":")).toList(),
        code -> emoji(code, address).put("visible_in_picker", true));
  }

  private static ObjectNode emoji(String shortcode, Address address) {
    String url = address.url("/emoji/" + shortcode + ".png");
    return Json.object().put("shortcode", shortcode).put("url", url).put("static_url", url);
  }
}
