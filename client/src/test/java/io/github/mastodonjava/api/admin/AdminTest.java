package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.admin.AdminCohortFrequency;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AdminTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Admin admin = new Admin(sent);

  @Test
  void groupsSendThroughTheExchangeOfTheClient() {
    admin.accounts().get("1");
    admin.canonicalEmailBlocks().get("1");
    admin.dimensions().get(DimensionQuery.ALL_TIME.servers());
    admin.domainAllows().get("1");
    admin.domainBlocks().get("1");
    admin.emailDomainBlocks().get("1");
    admin.ipBlocks().get("1");
    admin.measures().get(MeasureQuery.between(Instant.EPOCH, Instant.EPOCH).newUsers());
    admin.reports().get("1");
    admin.retention().get(Instant.EPOCH, Instant.EPOCH, AdminCohortFrequency.DAY);
    admin.tags().get("1");
    admin.trends().tags();

    assertThat(sent.all()).hasSize(12).doesNotHaveDuplicates();
  }
}
