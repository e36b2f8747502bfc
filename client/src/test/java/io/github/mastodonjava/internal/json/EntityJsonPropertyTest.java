package io.github.mastodonjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.Status;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a server sends: it is read and written without loss, or refused as an IOException. */
class EntityJsonPropertyTest {
  private static final List<String> NAMES =
      List.of(
          "id",
          "created_at",
          "sensitive",
          "visibility",
          "account",
          "reblog",
          "tags",
          "mentions",
          "filtered",
          "filter",
          "poll",
          "options",
          "votes_count",
          "own_votes",
          "media_attachments",
          "meta",
          "original",
          "aspect",
          "width",
          "last_status_at",
          "quote",
          "extra",
          "api_versions",
          "configuration",
          "usage",
          "unknown",
          "");

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "-7",
          "2147483648",
          "9007199254740993",
          "123456789012345678901234567890",
          "0.5",
          "1.777777777777777777777",
          "1e400",
          "-0.0",
          "\"\"",
          "\"7\"",
          "\"true\"",
          "\"public\"",
          "\"2026-08-01T13:53:15.378Z\"",
          "\"2026-08-01T13:53:15+02:00\"",
          "\"2026-08-01\"",
          "\"a\\ud83d\"",
          "\"\\u0000é😀\"");

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "1")
  void anyObjectComesBackAsItWas(@ForAll("objects") String sent) throws IOException {
    assertComesBack(sent, Status.class);
    assertComesBack(sent, MediaAttachment.class);
    assertComesBack(sent, Instance.class);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "1")
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertReadOrRefused(bytes);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "1")
  void anyDamageIsReadOrRefused(
      @ForAll("objects") String sent, @ForAll int position, @ForAll byte damage) {
    byte[] bytes = sent.getBytes(UTF_8);
    bytes[Math.floorMod(position, bytes.length)] = damage;

    assertReadOrRefused(bytes);
  }

  @Provide
  Arbitrary<String> objects() {
    return objects(values(3));
  }

  private static Arbitrary<String> objects(Arbitrary<String> values) {
    return Combinators.combine(Arbitraries.of(NAMES), values)
        .as((name, value) -> '"' + name + "\":" + value)
        .list()
        .ofMaxSize(8)
        .map(fields -> '{' + String.join(",", fields) + '}');
  }

  private static Arbitrary<String> values(int depth) {
    Arbitrary<String> scalars = Arbitraries.of(SCALARS);
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<String> inner = values(depth - 1);
    return Arbitraries.oneOf(
        scalars,
        inner.list().ofMaxSize(3).map(items -> '[' + String.join(",", items) + ']'),
        objects(inner));
  }

  private static <T extends Entity> void assertComesBack(String sent, Class<T> type)
      throws IOException {
    T entity = Decoder.one(sent.getBytes(UTF_8), type).value();

    assertThat(Meaning.of(JsonValue.read(Encoder.write(entity))))
        .isEqualTo(Meaning.of(JsonValue.read(sent)));
  }

  /** Anything thrown but an IOException fails the test. */
  private static void assertReadOrRefused(byte[] bytes) {
    try {
      Status status = Decoder.one(bytes, Status.class).value();
      assertThat(Encoder.write(status)).startsWith("{");
    } catch (IOException refused) {
      assertThat(refused).isNotNull();
    }
  }
}
