package io.github.mastodonjava.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class JsonTest {
  @Property(seed = "1")
  void textComesBackAsItWas(@ForAll String text) throws Exception {
    String json = Json.text(Map.of("text", text));

    assertThat(new ObjectMapper().readTree(json).get("text").textValue()).isEqualTo(text);
  }

  @Property(seed = "1")
  void nothingThatSteersATerminalIsLeft(@ForAll String text) {
    assertThat(Json.text(Map.of(text, text)).codePoints())
        .noneMatch(c -> c != '\n' && SafeText.isDangerous(c));
  }

  @Example
  void membersKeepTheirOrderAndTheirTypes() {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("b", 1);
    document.put("a", List.of(true, "x"));
    document.put("c", null);

    assertThat(Json.text(document))
        .isEqualToIgnoringNewLines(
            """
            {
              "b" : 1,
              "a" : [ true, "x" ],
              "c" : null
            }""");
  }
}
