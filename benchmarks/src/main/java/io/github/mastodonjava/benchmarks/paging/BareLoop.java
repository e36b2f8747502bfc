package io.github.mastodonjava.benchmarks.paging;

import io.github.mastodonjava.benchmarks.BareClient;
import io.github.mastodonjava.entity.Status;
import java.io.IOException;

/** Follows {@code Link} by hand: OkHttp and the SDK's decoder, no SDK. */
public final class BareLoop {
  private BareLoop() {}

  public static void main(String[] args) throws IOException {
    Laps laps = new Laps(Integer.parseInt(args[1]));
    BareClient client = new BareClient();
    String url = args[0] + "/api/v1/timelines/home?limit=40";
    while (url != null) {
      BareClient.Page page = client.get(url);
      for (Status status : page.statuses()) {
        laps.read(status.id().isEmpty() ? 0 : 1);
      }
      url = page.next();
    }
    laps.finish();
  }
}
