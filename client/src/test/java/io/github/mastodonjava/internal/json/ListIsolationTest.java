package io.github.mastodonjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.Marker;
import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.entity.NodeInfo;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bad element of a list or map costs nobody but itself. */
class ListIsolationTest {
  @Test
  void onlyTheBadElementOfAPageIsLeftOut() throws IOException {
    Decoded<List<Status>> page =
        Decoder.list(json("[{'id':'1'},'gone',{'id':'3'},null,[]]"), Status.class);

    assertThat(page.value()).extracting(Status::id).containsExactly("1", "3");
    assertThat(page.unreadable())
        .containsExactly(
            new Unreadable("/1", "gone"),
            new Unreadable("/3", null),
            new Unreadable("/4", List.of()));
  }

  @Test
  void aBadElementDeepInsideIsToldByItsPointer() throws IOException {
    Decoded<List<Status>> page =
        Decoder.list(json("[{'reblog':{'mentions':[{'id':'1'},false]}}]"), Status.class);

    assertThat(page.unreadable()).containsExactly(new Unreadable("/0/reblog/mentions/1", false));
  }

  @Test
  void aListWithABadElementIsWrittenAsItWasSent() throws IOException {
    String sent = "{'mentions':[{'id':'1','new':[null]},7,{'id':'2'}]}";
    Status status = Decoder.one(json(sent), Status.class).value();

    assertThat(status.mentions()).extracting(Mention::id).containsExactly("1", "2");
    assertThat(JsonValue.read(Encoder.write(status))).isEqualTo(JsonValue.read(json(sent)));
  }

  @Test
  void onlyTheBadValueOfAMapIsLeftOut() throws IOException {
    Decoded<Map<String, Marker>> markers =
        Decoder.map(json("{'home':{'version':1},'notifications':'?'}"), Marker.class);

    assertThat(markers.value()).containsOnlyKeys("home");
    assertThat(markers.unreadable()).containsExactly(new Unreadable("/notifications", "?"));
  }

  @Test
  void aMapWithABadValueIsWrittenAsItWasSent() throws IOException {
    String sent = "{'api_versions':{'mastodon':8,'glitch':'one','other':2}}";
    Instance instance = Decoder.one(json(sent), Instance.class).value();

    assertThat(instance.apiVersions()).isEqualTo(Map.of("mastodon", 8, "other", 2));
    assertThat(JsonValue.read(Encoder.write(instance))).isEqualTo(JsonValue.read(json(sent)));
  }

  @Test
  void whereAnyJsonIsAllowedNullIsAValue() throws IOException {
    Decoded<NodeInfo> nodeInfo =
        Decoder.one(json("{'metadata':{'a':null,'b':[null]}}"), NodeInfo.class);

    assertThat(nodeInfo.value().metadata()).containsEntry("a", null).containsKey("b");
    assertThat(nodeInfo.unreadable()).isEmpty();
    assertThat(Encoder.write(nodeInfo.value()))
        .isEqualTo(new String(json("{'metadata':{'a':null,'b':[null]}}"), UTF_8));
  }

  @Test
  void anEmptyListIsWrittenAndOneThatWasNotSentIsNot() throws IOException {
    Status status = Decoder.one(json("{'tags':[]}"), Status.class).value();

    assertThat(status.tags()).isEqualTo(status.mentions()).isEmpty();
    assertThat(Encoder.write(status)).isEqualTo("{\"tags\":[]}");
  }

  @Test
  void anEmptyMapIsWrittenAndOneThatWasNotSentIsNot() throws IOException {
    Instance instance = Decoder.one(json("{'api_versions':{}}"), Instance.class).value();

    assertThat(Encoder.write(instance)).isEqualTo("{\"api_versions\":{}}");
    assertThat(Encoder.write(Decoder.one(json("{}"), Instance.class).value())).isEqualTo("{}");
  }

  @Test
  void listsAndMapsCannotBeChanged() throws IOException {
    Status status = Decoder.one(json("{'tags':[{'name':'a'}]}"), Status.class).value();
    Instance instance = Decoder.one(json("{'api_versions':{'a':1}}"), Instance.class).value();

    assertThat(status.tags()).isUnmodifiable();
    assertThat(status.mentions()).isUnmodifiable();
    assertThat(instance.apiVersions()).isUnmodifiable();
    assertThat(instance.extra()).isUnmodifiable();
  }

  private static byte[] json(String json) {
    return json.replace('\'', '"').getBytes(UTF_8);
  }
}
