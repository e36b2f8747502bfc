package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  @ParameterizedTest
  @CsvSource({
    "code=a, a",
    "&&x=1&code=a&, a",
    "code=a%26b%3D%C3%A4, a&b=ä",
    "code=a+b, a b",
    "code=, ''",
    "code, ''",
    "co%64e=a=b, a=b"
  })
  void aParameterIsFound(String query, String code) {
    assertThat(Query.parse(query).get("code")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "x=code", "Code=a"})
  void aParameterThatIsNotThereIsNull(String query) {
    assertThat(Query.parse(query).get("code")).isNull();
  }

  @Test
  void noQueryHasNoParameters() {
    assertThat(Query.parse(null).isEmpty()).isTrue();
  }

  @Test
  void whatIsNotToBeReadIsEncoded() {
    assertThat(Query.empty().and("scope", "read write:media").and("lang", null).and("u", "a+b&ü~*"))
        .hasToString("scope=read%20write%3Amedia&u=a%2Bb%26%C3%BC~*");
  }

  @Test
  void aNameThatComesTwiceIsNoticed() {
    Query query = Query.parse("state=a&code=b&st%61te=a");

    assertThat(query.repeats(List.of("code"))).isFalse();
    assertThat(query.repeats(List.of("code", "state"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"code=%", "code=%4", "code=%zz", "%-1=a"})
  void aBrokenPercentSignIsRefused(String query) {
    assertThatIllegalArgumentException().isThrownBy(() -> Query.parse(query));
  }

  @Property(seed = "1")
  void whatIsEncodedIsReadAgain(
      @ForAll @CharRange(to = '\ud7ff') String name,
      @ForAll @CharRange(to = '\ud7ff') String value) {
    String encoded = Query.empty().and("first", "1").and("n" + name, value).toString();

    assertThat(encoded).matches("[A-Za-z0-9%&=._~*-]*");
    assertThat(Query.parse(encoded).get("n" + name)).isEqualTo(value);
  }
}
