package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import java.net.URI;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A token goes to the server that it is for, and nowhere else. */
class TokenOriginTest {
  private final FakeMastodon server = new FakeMastodon();
  private final FakeMastodon other = new FakeMastodon();
  private final Mastodon mastodon = server.builder().accessToken("t0ken").build();

  @AfterEach
  void stop() {
    server.close();
    other.close();
  }

  @Test
  void aLinkToAnotherServerIsAskedOfTheOwnOne() {
    server
        .answer(
            FakeMastodon.json("[{\"id\":\"2\"}]")
                .addHeader(
                    "Link",
                    "<" + other.address() + "/api/v1/timelines/home?max_id=2>; rel=\"next\""))
        .answer("[{\"id\":\"1\"}]");

    assertThat(mastodon.timelines().home().stream().map(Status::id)).containsExactly("2", "1");
    assertThat(server.lines())
        .containsExactly("GET /api/v1/timelines/home", "GET /api/v1/timelines/home?max_id=2");
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void aRequestToAnotherAddressGoesWithoutTheToken() {
    other.answer("{}");

    mastodon.send(
        Endpoint.get("/thing", Object.class).at().to(URI.create(other.address() + "/thing")));

    assertThat(other.askedOnce().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void aTokenThatWasSaidAsAHeaderStaysHereToo() {
    server.answer("{}");
    other.answer("{}");
    Mastodon withHeader = server.client().with(CallOptions.header("Authorization", "Bearer t0ken"));
    Endpoint<Object> row = Endpoint.get("/thing", Object.class);

    withHeader.send(row.at());
    withHeader.send(row.at().to(URI.create(other.address() + "/thing")));

    assertThat(server.askedOnce().getHeaders().get("Authorization")).isEqualTo("Bearer t0ken");
    assertThat(other.askedOnce().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void anAnonymousRowGoesWithoutTheToken() {
    server.answer("{}");

    mastodon.send(Endpoint.get("/thing", Object.class).anonymous().at());

    assertThat(server.askedOnce().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void whatTheInstanceCallsItselfDoesNotMatter() {
    server
        .always(
            "/api/v2/instance",
            200,
            "{\"domain\":\"other.example\",\"uri\":\"other.example\",\"version\":\"4.5.0\"}")
        .answer("[]");

    mastodon.instance().get();
    mastodon.timelines().home();

    assertThat(server.asked())
        .extracting(RecordedRequest::getUrl)
        .allSatisfy(url -> assertThat(url.host()).isEqualTo("127.0.0.1"));
  }

  @Test
  void theServersWayToItsNodeinfoIsAskedOfTheOwnServer() {
    server
        .always(
            "/.well-known/nodeinfo",
            200,
            "{\"links\":[{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.0\",\"href\":\""
                + other.address()
                + "/nodeinfo/2.0\"}]}")
        .always("/nodeinfo/2.0", 200, "{\"software\":{\"name\":\"gotosocial\"}}");

    assertThat(mastodon.server().featureSet())
        .isEqualTo(io.github.mastodonjava.server.FeatureSet.GOTOSOCIAL);
    assertThat(other.asked()).isEmpty();
  }
}
