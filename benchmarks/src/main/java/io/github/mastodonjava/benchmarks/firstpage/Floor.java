package io.github.mastodonjava.benchmarks.firstpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.benchmarks.RawSocket;
import java.io.IOException;
import java.util.zip.DataFormatException;

/** A raw socket, and a search for names in the text. */
public final class Floor {
  private static final String NAME = "\"display_name\":\"";

  private Floor() {}

  public static void main(String[] args) throws IOException, DataFormatException {
    try (RawSocket server = new RawSocket(args[0])) {
      int size = server.get("/api/v1/timelines/home?limit=40").size();
      String json = new String(server.unpacked(), 0, size, UTF_8);
      int at = json.indexOf(NAME);
      for (int i = 0; i < 40; i++) {
        int start = at + NAME.length();
        System.out.println(json.substring(start, json.indexOf('"', start)));
        at = json.indexOf(NAME, start);
      }
    }
  }
}
