package io.github.mastodonjava.cli.command;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in few letters: {@code now}, {@code 5 min}, {@code 3 h}. */
final class Age {
  private static final int LENGTH_OF_DATE = 10;

  private Age() {}

  /** From a week on, the date (UTC). A time to come is {@code now}: clocks differ. */
  static String of(Instant time, Instant now) {
    Duration age = Duration.between(time, now);
    if (age.toMinutes() < 1) {
      return "now";
    } else if (age.toHours() < 1) {
      return age.toMinutes() + " min";
    } else if (age.toDays() < 1) {
      return age.toHours() + " h";
    } else if (age.toDays() < 7) {
      return age.toDays() + " d";
    }
    return time.toString().substring(0, LENGTH_OF_DATE);
  }
}
