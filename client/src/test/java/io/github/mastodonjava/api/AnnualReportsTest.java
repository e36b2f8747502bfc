package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.entity.AnnualReportState;
import org.junit.jupiter.api.Test;

class AnnualReportsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final AnnualReports annualReports = new AnnualReports(requests);

  @Test
  void allAreListed() {
    annualReports.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/annual_reports");
  }

  @Test
  void oneYearIsAskedFor() {
    annualReports.get(2025);

    assertThat(requests.last()).isEqualTo("GET /api/v1/annual_reports/2025");
  }

  @Test
  void oneIsGenerated() {
    annualReports.generate(2025);

    assertThat(requests.last()).isEqualTo("POST /api/v1/annual_reports/2025/generate");
  }

  @Test
  void oneIsMarkedAsRead() {
    annualReports.read(2025);

    assertThat(requests.last()).isEqualTo("POST /api/v1/annual_reports/2025/read");
  }

  @Test
  void theStateIsRead() {
    AnnualReports answered =
        new AnnualReports(RecordedRequests.answeredWith("{\"state\":\"eligible\"}"));

    assertThat(answered.state(2025)).isEqualTo(AnnualReportState.ELIGIBLE);
  }

  @Test
  void theStateOfAYearIsAskedFor() {
    annualReports.state(2025);

    assertThat(requests.last()).isEqualTo("GET /api/v1/annual_reports/2025/state");
  }

  @Test
  void noYearIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> annualReports.get(0));
  }
}
