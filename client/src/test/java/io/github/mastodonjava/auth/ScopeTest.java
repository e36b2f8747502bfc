package io.github.mastodonjava.auth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
  @Test
  void theDefaultIsReadWriteFollowPushInThatOrder() {
    assertThat(Scope.join(Scope.DEFAULT)).isEqualTo("read write follow push");
  }

  @Test
  void everyConstantIsNamedAsItsValue() throws IllegalAccessException {
    for (Field field : constantFields().toList()) {
      Scope scope = (Scope) field.get(null);
      assertThat(scope.value().toUpperCase(Locale.ROOT).replace(':', '_'))
          .isEqualTo(field.getName());
    }
  }

  @Test
  void theConstantsAreTheScopesThatMastodon47Documents() throws IOException {
    Path file = Path.of(System.getProperty("shared.dir", ""), "api/mastodon-openapi.json");
    assumeTrue(Files.exists(file), "the OpenAPI file of Mastodon is not here");
    Map<?, ?> flow = (Map<?, ?>) requireNonNull(JsonValue.read(Files.readAllBytes(file)));
    for (String step :
        List.of(
            "components", "securitySchemes", "OAuth2", "flows", "authorizationCode", "scopes")) {
      flow = (Map<?, ?>) requireNonNull(flow.get(step));
    }

    assertThat(constants().map(Scope::value).toList())
        .containsExactlyInAnyOrderElementsOf(
            flow.keySet().stream().map(String.class::cast).toList());
  }

  @Test
  void everyGranularConstantIsAPartOfItsHighLevelScope() {
    for (Scope scope : constants().filter(s -> s.value().contains(":")).toList()) {
      String parent = scope.value().substring(0, scope.value().lastIndexOf(':'));
      if (!parent.equals("admin")) {
        assertThat(new Scope(parent).parts()).contains(scope);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"read, 12", "write, 14", "follow, 6", "admin:read, 7", "admin:write, 7"})
  void aHighLevelScopeHasAsManyPartsAsMastodonDocuments(String scope, int parts) {
    assertThat(new Scope(scope).parts()).hasSize(parts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile", "push", "read:statuses", "admin:read:accounts", "novelty"})
  void otherScopesHaveNoParts(String scope) {
    assertThat(new Scope(scope).parts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void aScopeCoversItselfAndItsParts(Scope scope) {
    assertThat(scope.covers(scope)).isTrue();
    assertThat(scope.parts()).allMatch(scope::covers);
  }

  @ParameterizedTest
  @CsvSource({
    "read, read:statuses",
    "read, read:novelty",
    "write, write:novelty",
    "follow, write:blocks",
    "follow, read:mutes",
    "admin:read, admin:read:reports",
    "admin:write, admin:write:novelty",
    "novelty, novelty"
  })
  void covers(String scope, String other) {
    assertThat(new Scope(scope).covers(new Scope(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "read, write",
    "read, profile",
    "read, admin:read",
    "read, admin:read:accounts",
    "read, readers:all",
    "read:statuses, read",
    "read:statuses, read:statuses:mine",
    "write, read:statuses",
    "follow, read",
    "follow, write:statuses",
    "follow, follow:novelty",
    "profile, read:accounts",
    "profile, profile:novelty",
    "push, push:novelty",
    "admin:write, admin:read",
    "admin:read, read"
  })
  void doesNotCover(String scope, String other) {
    assertThat(new Scope(scope).covers(new Scope(other))).isFalse();
  }

  @Test
  void parsingKeepsOrderAndUnknownScopes() {
    assertThat(Scope.parse(" write:statuses\tread\n novelty:all  read "))
        .containsExactly(Scope.WRITE_STATUSES, Scope.READ, new Scope("novelty:all"));
  }

  @Test
  void nothingParsesToNoScopes() {
    assertThat(Scope.parse(null)).isEmpty();
    assertThat(Scope.parse("  ")).isEmpty();
  }

  @Property(seed = "1")
  void whatIsJoinedParsesToTheSameScopes(@ForAll @Size(max = 10) List<@NotBlank String> words) {
    Set<Scope> scopes = new LinkedHashSet<>();
    for (String word : words) {
      scopes.add(new Scope(word.replaceAll("\\s", "_")));
    }
    assertThat(new ArrayList<>(Scope.parse(Scope.join(scopes)))).isEqualTo(new ArrayList<>(scopes));
  }

  @Property(seed = "1")
  void parsingNeverFails(@ForAll String text) {
    assertThat(Scope.parse(text)).allMatch(scope -> text.contains(scope.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "read write", "read\n"})
  void aScopeIsOneWord(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scope(value))
        .withMessageContaining("a single word");
  }

  @Test
  void missingNamesWhatTheGrantedScopesDoNotCover() {
    assertThat(
            Scope.missing(
                Scope.parse("read:statuses write"),
                Scope.parse("push read:statuses read write:media")))
        .containsExactly(Scope.PUSH, Scope.READ);
  }

  @Test
  void nothingIsMissingWhereAllIsCovered() {
    assertThat(Scope.missing(Scope.DEFAULT, Scope.parse("read:lists follow write:blocks push")))
        .isEmpty();
  }

  @Test
  void followIsGrantedByItsParts() {
    assertThat(Scope.missing(Scope.parse("read write"), Set.of(Scope.FOLLOW))).isEmpty();
    assertThat(Scope.missing(Scope.FOLLOW.parts(), Set.of(Scope.FOLLOW))).isEmpty();
    assertThat(Scope.missing(Scope.parse("read"), Set.of(Scope.FOLLOW)))
        .containsExactly(Scope.FOLLOW);
  }

  @Test
  void readIsNotGrantedByItsPartsSinceAServerMayHaveMore() {
    assertThat(Scope.missing(Scope.READ.parts(), Set.of(Scope.READ))).containsExactly(Scope.READ);
  }

  @Test
  void aScopeShowsAsItsValue() {
    assertThat(Scope.ADMIN_READ_IP_BLOCKS).hasToString("admin:read:ip_blocks");
  }

  private static Stream<Scope> constants() {
    return constantFields()
        .map(
            field -> {
              try {
                return (Scope) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
  }

  private static Stream<Field> constantFields() {
    return Arrays.stream(Scope.class.getFields())
        .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Scope.class);
  }
}
