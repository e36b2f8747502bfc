package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.entity.CustomEmoji;
import io.github.mastodonjava.error.MastodonDecodeException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityJsonTest {
  @Test
  void whatWasReadIsWrittenAsItWas() {
    String json =
        "{\"shortcode\":\"cat\",\"url\":\"https://a.example/cat.png\",\"visible_in_picker\":true,"
            + "\"paws\":12345678901234567890,\"tail\":null}";

    CustomEmoji cat = EntityJson.read(json, CustomEmoji.class);

    assertThat(cat.shortcode()).isEqualTo("cat");
    assertThat(EntityJson.write(cat)).isEqualTo(json);
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertThatThrownBy(() -> EntityJson.read("[]", CustomEmoji.class))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("CustomEmoji");
  }

  @Test
  void aPartOfWhatAnEntityHasMoreIsReadAsAnEntity() {
    CustomEmoji cat =
        EntityJson.read("{\"kitten\":{\"shortcode\":\"kitten\",\"paws\":4}}", CustomEmoji.class);

    CustomEmoji kitten = EntityJson.fromExtra(cat.extra().get("kitten"), CustomEmoji.class);

    assertThat(kitten.shortcode()).isEqualTo("kitten");
    assertThat(kitten.extra()).isEqualTo(Map.of("paws", 4L));
  }

  @Test
  void aPartThatIsNotThereIsReadAsAnEmptyEntity() {
    assertThat(EntityJson.fromExtra(null, CustomEmoji.class).shortcode()).isNull();
    assertThat(EntityJson.fromExtra("no object", CustomEmoji.class).shortcode()).isNull();
  }
}
