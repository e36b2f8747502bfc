package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class HeaderFieldsTest {
  private final Map<String, List<String>> headers =
      new HeaderFields(Headers.of("Link", "<a>", "Date", "now", "link", "<b>"));

  @Test
  void areFoundInAnyCaseWithAllTheirValues() {
    assertThat(headers.get("LINK")).containsExactly("<a>", "<b>");
    assertThat(headers).containsKey("dAte");
  }

  @Test
  void areMissingWhereTheyWereNotSent() {
    assertThat(headers.get("Sunset")).isNull();
    assertThat(headers).doesNotContainKey("Sunset");
  }

  @Test
  void areListedOnceEach() {
    assertThat(headers).hasSize(2);
    assertThat(headers.keySet()).containsExactly("Date", "Link");
    assertThat(headers.toString()).isEqualTo("{Date=[now], Link=[<a>, <b>]}");
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> headers.put("Date", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> headers.entrySet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
