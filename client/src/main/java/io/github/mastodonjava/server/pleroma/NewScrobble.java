package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Something that the user listened to: {@code NewScrobble.titled("Song").artist("Band")}. */
public final class NewScrobble implements ParameterSource {
  private final Parameters parameters;

  private NewScrobble(Parameters parameters) {
    this.parameters = parameters;
  }

  /** What is played, by its title. */
  public static NewScrobble titled(String title) {
    return new NewScrobble(Parameters.NONE.with("title", title));
  }

  /** The album that it is on. */
  public NewScrobble album(String album) {
    return with("album", album);
  }

  /** Who plays or sings it. */
  public NewScrobble artist(String artist) {
    return with("artist", artist);
  }

  /** In milliseconds, by convention. */
  public NewScrobble length(int length) {
    return with("length", length);
  }

  /** With a parameter that has no method here. */
  public NewScrobble with(String name, @Nullable Object value) {
    return new NewScrobble(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewScrobble" + parameters.values();
  }
}
