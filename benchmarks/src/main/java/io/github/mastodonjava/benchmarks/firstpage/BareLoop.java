package io.github.mastodonjava.benchmarks.firstpage;

import io.github.mastodonjava.benchmarks.BareClient;
import io.github.mastodonjava.entity.Status;
import java.io.IOException;

/** OkHttp and the SDK's decoder, no SDK. */
public final class BareLoop {
  private BareLoop() {}

  public static void main(String[] args) throws IOException {
    String url = args[0] + "/api/v1/timelines/home?limit=40";
    for (Status status : new BareClient().get(url).statuses()) {
      System.out.println(status.account().displayName());
    }
  }
}
