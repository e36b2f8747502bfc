package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkHeaderPropertyTest {
  @Property(seed = "1")
  void anyTextIsRead(@ForAll List<String> values) {
    assertThat(LinkHeader.parse(values)).isNotNull();
  }

  @Property(seed = "1")
  void textThatLooksLikeLinksIsRead(@ForAll("almostLinks") String value) {
    assertThat(LinkHeader.parse(List.of(value))).doesNotContainKey("");
  }

  @Property(seed = "1")
  void everyLinkIsFoundWhateverElseStandsBesideIt(
      @ForAll("targets") List<String> targets,
      @ForAll("parameters") List<String> parameters,
      @ForAll Random random) {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      List<String> all = new ArrayList<>(parameters);
      all.add("rel=\"rel" + i + "\"");
      Collections.shuffle(all, random);
      links.add("<" + targets.get(i) + ">; " + String.join(" ;", all));
    }

    Map<String, String> found = LinkHeader.parse(List.of(String.join(", ", links)));

    assertThat(found.values()).containsExactlyElementsOf(targets);
    assertThat(found.keySet())
        .containsExactlyElementsOf(
            IntStream.range(0, targets.size()).mapToObj(i -> "rel" + i).toList());
  }

  @Provide
  Arbitrary<String> almostLinks() {
    return Arbitraries.strings().withChars("<>;,=\"\\ \trelnextanchor*").ofMaxLength(60);
  }

  @Provide
  Arbitrary<List<String>> targets() {
    return Arbitraries.strings()
        .withChars("abc019/?&=,;:%+\"\\#_-.~")
        .ofMinLength(1)
        .ofMaxLength(30)
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<String>> parameters() {
    Arbitrary<String> quoted =
        Arbitraries.strings()
            .ofMaxLength(12)
            .map(text -> text.replace("\\", "\\\\").replace("\"", "\\\""))
            .map(text -> "title=\"" + text + "\"");
    return Arbitraries.oneOf(quoted, Arbitraries.of("type=text/html", "hreflang=en", "x", "rev=up"))
        .list()
        .ofMaxSize(4);
  }
}
