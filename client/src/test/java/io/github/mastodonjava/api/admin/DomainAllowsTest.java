package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import org.junit.jupiter.api.Test;

final class DomainAllowsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final DomainAllows allows = new DomainAllows(sent);

  @Test
  void allowedServersComeInPages() {
    allows.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/domain_allows query {limit: 5}");
  }

  @Test
  void oneIsAskedForByItsId() {
    allows.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/domain_allows/3");
  }

  @Test
  void oneIsDeleted() {
    allows.delete("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/admin/domain_allows/3");
  }

  @Test
  void domainGoesIntoTheBody() {
    allows.allow("example.org");

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/admin/domain_allows body {domain: 'example.org'}");
  }
}
