package io.github.mastodonjava.codecprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecProcessorTest {
  private final Path folder;

  CodecProcessorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "id, id",
    "inReplyToId, in_reply_to_id",
    "avatarStatic, avatar_static",
    "x, x",
    "aB, a_b"
  })
  void namesOnTheWireAreInSnakeCase(String component, String wire) {
    assertThat(RecordSource.snakeCase(component)).isEqualTo(wire);
  }

  @Test
  void everyAllowedTypeHasItsCodec() throws IOException {
    Compilation compilation =
        Compilation.of(
            folder,
            """
            public record Thing(
                String text, Integer integer, Long number, Double fraction, Boolean bool,
                Instant time, LocalDate date, Object any, Colour colour, Thing thing,
                List<String> texts, List<List<Thing>> lists, Map<String, Colour> map,
                Map<String, Object> extra) implements Entity {}
            """,
            "public record Colour(String value) implements OpenValue {}");

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("ThingCodec"))
        .contains(
            "Scalars.TEXT,",
            "Scalars.INTEGER,",
            "Scalars.LONG,",
            "Scalars.DOUBLE,",
            "Scalars.BOOLEAN,",
            "Scalars.INSTANT,",
            "Scalars.DATE,",
            "Scalars.ANY,",
            "new OpenValueCodec<io.github.mastodonjava.entity.Colour>()",
            "ThingCodec.INSTANCE,",
            "new ListCodec<>(Scalars.TEXT)",
            "new ListCodec<>(new ListCodec<>(ThingCodec.INSTANCE))",
            "new MapCodec<>(new OpenValueCodec<");
  }

  @Test
  void aNameOnTheWireMayBeSaid() throws IOException {
    Compilation compilation =
        Compilation.of(
            folder,
            """
            public record Thing(
                @Wire("openRegistrations") Boolean openRegistrations, Map<String, Object> extra)
                implements Entity {}
            """);

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("ThingCodec")).contains("super(\"openRegistrations\")");
  }

  @Test
  void recordsOfOneNameInTwoPackagesHaveTheirOwnCodecs() throws IOException {
    Compilation compilation =
        Compilation.of(
            folder,
            "public record Thing(Map<String, Object> extra) implements Entity {}",
            """
            package io.github.mastodonjava.server.pleroma;
            import io.github.mastodonjava.entity.*;
            import java.util.*;
            public record Thing(Map<String, Object> extra) implements Entity {}
            """);

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("EntityCodecs"))
        .contains(
            "case \"io.github.mastodonjava.entity.Thing\" -> ThingCodec.INSTANCE;",
            "case \"io.github.mastodonjava.server.pleroma.Thing\" ->"
                + " ServerPleromaThingCodec.INSTANCE;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"int", "java.lang.String[]"})
  void aComponentThatCannotBeAbsentIsAnError(String type) throws IOException {
    Compilation compilation =
        Compilation.of(
            folder,
            "public record Thing(%s count, Map<String, Object> extra) implements Entity {}"
                .formatted(type));

    assertThat(compilation.errors())
        .contains("a component may be absent, so it is no primitive and no array: " + type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.net.URI", "java.util.List<java.net.URI>"})
  void aComponentOfAnotherTypeIsAnError(String type) throws IOException {
    Compilation compilation =
        Compilation.of(
            folder,
            "public record Thing(%s uri, Map<String, Object> extra) implements Entity {}"
                .formatted(type));

    assertThat(compilation.errors()).contains("there is no codec for java.net.URI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "String id", "Map<String, Object> extra, String id", "String extra"})
  void aRecordWithoutAPlaceForTheUnknownIsAnError(String components) throws IOException {
    Compilation compilation =
        Compilation.of(
            folder, "public record Thing(%s) implements Entity {}".formatted(components));

    assertThat(compilation.errors())
        .contains("the last component must be Map<String, @Nullable Object> extra");
  }

  @Test
  void aRecordMayHoldNothingButTheUnknown() throws IOException {
    Compilation compilation =
        Compilation.of(
            folder, "public record Thing(Map<String, Object> extra) implements Entity {}");

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("ThingCodec")).contains("super()");
  }

  @Test
  void otherRecordsAreLeftAlone() throws IOException {
    Compilation compilation = Compilation.of(folder, "public record Thing(int count) {}");

    assertThat(compilation.errors()).isEmpty();
    assertThat(folder.resolve("io/github/mastodonjava/internal/json/ThingCodec.java"))
        .doesNotExist();
  }
}
