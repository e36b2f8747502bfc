package io.github.mastodonjava.benchmarks.paging;

import io.github.mastodonjava.benchmarks.RawSocket;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.io.IOException;
import java.util.zip.DataFormatException;

/** As fast as the server and the machine let anybody be: bytes are unpacked and thrown away. */
public final class Floor {
  private Floor() {}

  public static void main(String[] args) throws IOException, DataFormatException {
    int pages = Integer.parseInt(args[1]);
    Laps laps = new Laps(pages);
    try (RawSocket server = new RawSocket(args[0])) {
      String target = "/api/v1/timelines/home?limit=40";
      for (int page = 0; page < 2 * pages; page++) {
        target = server.get(target).next();
        laps.read(HomeTimeline.PAGE);
      }
    }
    laps.finish();
  }
}
