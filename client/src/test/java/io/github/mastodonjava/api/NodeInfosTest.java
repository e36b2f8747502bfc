package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NodeInfosTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final NodeInfos nodeInfo = new NodeInfos(sent);

  @Test
  void discoveryIsAskedAtTheWellKnownPlace() {
    nodeInfo.discover();

    assertThat(sent.last()).isEqualTo("GET /.well-known/nodeinfo");
  }

  @Test
  void usualPlaceIsAskedIfNoneIsNamed() {
    nodeInfo.get();

    assertThat(sent.last()).isEqualTo("GET /nodeinfo/2.0");
  }

  @Test
  void documentIsAskedForAtThePathThatIsNamedOnTheClientsOwnServer() {
    assertThat(askedAfter("https://other.example/nodeinfo/2.1.json"))
        .isEqualTo("GET /nodeinfo/2.1.json");
  }

  @Test
  void linkThatIsNoAddressIsPassedOver() {
    assertThat(askedAfter("https://[")).isEqualTo("GET /nodeinfo/2.0");
  }

  @Test
  void pathThatWouldNameAnotherServerIsPassedOver() {
    assertThat(askedAfter("https://example.org//other.example/nodeinfo"))
        .isEqualTo("GET /nodeinfo/2.0");
  }

  private static String askedAfter(String href) {
    RecordedRequests sent =
        RecordedRequests.answeredWith("{\"links\":[{\"rel\":\"x\",\"href\":\"" + href + "\"}]}");
    new NodeInfos(sent).get();
    return sent.last();
  }
}
