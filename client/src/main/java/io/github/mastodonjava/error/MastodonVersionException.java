package io.github.mastodonjava.error;

import org.jspecify.annotations.Nullable;

/** The server is too old for the call. */
public final class MastodonVersionException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final String endpoint;
  private final String needed;
  private final @Nullable String version;

  public MastodonVersionException(String endpoint, String needed, @Nullable String version) {
    super(message(EndpointText.of(endpoint), needed, version), null);
    this.endpoint = EndpointText.of(endpoint);
    this.needed = needed;
    this.version = version;
  }

  private static String message(String endpoint, String needed, @Nullable String version) {
    return endpoint
        + " needs Mastodon "
        + needed
        + (version == null
            ? "; the server does not say what it runs"
            : "; the server runs " + MessageText.of(version, 100));
  }

  /** Verb and path template of the call. */
  public String endpoint() {
    return endpoint;
  }

  /** The first version of Mastodon that has the call, such as {@code 4.3.0}. */
  public String needed() {
    return needed;
  }

  /** What the server says that it runs, as it says it; null where it says nothing. */
  public @Nullable String version() {
    return version;
  }
}
