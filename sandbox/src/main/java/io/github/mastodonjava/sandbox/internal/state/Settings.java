package io.github.mastodonjava.sandbox.internal.state;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What was decided when the server was built.
 *
 * @param software what the server plays
 * @param version the Mastodon version that the server presents
 * @param passwordGrant whether tokens are given for a password, as before Mastodon 4.4
 * @param mediaProcessing how long videos and sounds are worked on
 * @param refreshTime how long the server goes on with what it is not done with when it answers
 * @param translation whether there is a service that translates
 * @param tokenLifetime after which tokens expire and can be refreshed; null as in Mastodon: never
 * @param heartbeat how often streams of server-sent events show that they are alive; WebSockets
 *     half as often
 */
public record Settings(
    Software software,
    String version,
    boolean passwordGrant,
    @Nullable Duration tokenLifetime,
    Duration mediaProcessing,
    Duration refreshTime,
    boolean translation,
    InstantSource clock,
    Duration heartbeat) {

  /**
   * Whether the presented version is {@code major.minor} or newer. Other software than Mastodon has
   * what it has, whatever version it says to be compatible with.
   */
  public boolean atLeast(int major, int minor) {
    if (software != Software.MASTODON) {
      return true;
    }
    String[] parts = version.split("\\D+", 3);
    int presentedMajor = number(parts, 0);
    return presentedMajor > major || (presentedMajor == major && number(parts, 1) >= minor);
  }

  private static int number(String[] parts, int index) {
    return index < parts.length && !parts[index].isEmpty() ? Integer.parseInt(parts[index]) : 0;
  }
}
