package io.github.mastodonjava.conformance;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.server.akkoma.Akkoma;
import io.github.mastodonjava.server.fedibird.Fedibird;
import io.github.mastodonjava.server.gotosocial.GoToSocial;
import io.github.mastodonjava.server.pleroma.Pleroma;
import java.util.Locale;

/** The servers whose own endpoints the client has. */
public enum OtherServer {
  AKKOMA,
  FEDIBIRD,
  GOTOSOCIAL,
  PLEROMA;

  /** What its groups are reached from. */
  public Object root(Mastodon mastodon) {
    return switch (this) {
      case AKKOMA -> Akkoma.of(mastodon);
      case FEDIBIRD -> Fedibird.of(mastodon);
      case GOTOSOCIAL -> GoToSocial.of(mastodon);
      case PLEROMA -> Pleroma.of(mastodon);
    };
  }

  /** Its name in tables and packages. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people, which is that of its class. */
  public String title() {
    return this == GOTOSOCIAL ? "GoToSocial" : name().charAt(0) + wireName().substring(1);
  }

  public String packageName() {
    return "io.github.mastodonjava.server." + wireName();
  }
}
