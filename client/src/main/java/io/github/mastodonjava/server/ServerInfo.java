package io.github.mastodonjava.server;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.Rule;
import io.github.mastodonjava.entity.V1Instance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of itself, in the newer form of Mastodon's API or in the older one. A server
 * that says nothing has one too: with an unknown version, and empty.
 */
public final class ServerInfo {
  private final @Nullable Instance instance;
  private final @Nullable V1Instance v1;
  private final @Nullable String versionText;
  private final ServerVersion version;

  private ServerInfo(@Nullable Instance instance, @Nullable V1Instance v1) {
    this.instance = instance;
    this.v1 = v1;
    String text = instance == null ? null : version(instance.version(), instance.extra());
    this.versionText = text == null && v1 != null ? version(v1.version(), v1.extra()) : text;
    this.version = ServerVersion.parse(versionText);
  }

  /** Only a text is one. */
  private static @Nullable String version(@Nullable String read, Map<String, ?> extra) {
    return extra.containsKey("version") ? null : read;
  }

  static ServerInfo of(@Nullable Instance instance, @Nullable V1Instance v1) {
    return new ServerInfo(instance, v1);
  }

  boolean saysVersion() {
    return versionText != null;
  }

  /** The answer in the newer form; null from servers that do not have it: Mastodon before 4.0. */
  public @Nullable Instance instance() {
    return instance;
  }

  /** The answer in the older form; null where the newer one was enough. */
  public @Nullable V1Instance v1Instance() {
    return v1;
  }

  /** Not {@linkplain ServerVersion#isKnown() known} where the server does not say. */
  public ServerVersion version() {
    return version;
  }

  /** The domain of its accounts' addresses, which need not be the one that it is asked at. */
  public @Nullable String domain() {
    return instance != null ? instance.domain() : v1 == null ? null : v1.uri();
  }

  /** Its name; null where it does not say. */
  public @Nullable String title() {
    return instance != null ? instance.title() : v1 == null ? null : v1.title();
  }

  /** Of its staff: codes of ISO 639-1. */
  public List<String> languages() {
    return instance != null ? instance.languages() : v1 == null ? List.of() : v1.languages();
  }

  /** What users must follow; empty where it does not say. */
  public List<Rule> rules() {
    return instance != null ? instance.rules() : v1 == null ? List.of() : v1.rules();
  }

  /** The versions of the APIs that it has, by name: {@code mastodon} counts Mastodon's own. */
  public Map<String, Integer> apiVersions() {
    return instance == null ? Map.of() : instance.apiVersions();
  }

  /** The address for streaming by WebSocket; null where it does not say. */
  public @Nullable String streamingUrl() {
    if (instance != null
        && instance.configuration() != null
        && instance.configuration().urls() != null) {
      return instance.configuration().urls().streaming();
    }
    return v1 == null || v1.urls() == null ? null : v1.urls().streamingApi();
  }

  /** What it allows, and what it can do. */
  public Capabilities capabilities() {
    return new Capabilities(this);
  }

  /** {@code ServerInfo[mastodon.social 4.5.0]}. */
  @Override
  public String toString() {
    return "ServerInfo[" + domain() + " " + version + "]";
  }
}
