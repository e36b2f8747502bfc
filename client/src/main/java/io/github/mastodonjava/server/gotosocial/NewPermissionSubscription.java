package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A list of servers to subscribe to: {@code
 * NewPermissionSubscription.blocks(URI.create("https://example.org/list.csv"),
 * "text/csv").title("Spam")}. Only what was said is sent.
 */
public final class NewPermissionSubscription implements ParameterSource {
  private final Parameters parameters;

  private NewPermissionSubscription(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * A list of servers to block.
   *
   * @param contentType {@code text/csv}, {@code text/plain} or {@code application/json}
   */
  public static NewPermissionSubscription blocks(URI list, String contentType) {
    return of(DomainPermissionType.BLOCK, list, contentType);
  }

  /** A list of servers to allow; the rest as for {@link #blocks}. */
  public static NewPermissionSubscription allows(URI list, String contentType) {
    return of(DomainPermissionType.ALLOW, list, contentType);
  }

  private static NewPermissionSubscription of(
      DomainPermissionType type, URI list, String contentType) {
    return new NewPermissionSubscription(
        Parameters.NONE
            .with("permission_type", type)
            .with("uri", list)
            .with("content_type", contentType));
  }

  /** 0 to 255: where lists disagree, the higher one holds. 0 for a new one unless said. */
  public NewPermissionSubscription priority(int priority) {
    return with("priority", priority);
  }

  /** A name for the list, as moderators see it. */
  public NewPermissionSubscription title(String title) {
    return with("title", title);
  }

  /** Whether what is found becomes drafts only. True for a new one unless said. */
  public NewPermissionSubscription asDraft(boolean asDraft) {
    return with("as_draft", asDraft);
  }

  /** Whether it takes over permissions that belong to no subscription. False unless said. */
  public NewPermissionSubscription adoptOrphans(boolean adoptOrphans) {
    return with("adopt_orphans", adoptOrphans);
  }

  /** Whether permissions go when they are no longer on the list. True unless said. */
  public NewPermissionSubscription removeRetracted(boolean removeRetracted) {
    return with("remove_retracted", removeRetracted);
  }

  /** The name and password that the list is fetched with. */
  public NewPermissionSubscription login(String username, String password) {
    return with("fetch_username", username).with("fetch_password", password);
  }

  /** With a parameter that has no method here. */
  public NewPermissionSubscription with(String name, @Nullable Object value) {
    return new NewPermissionSubscription(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewPermissionSubscription" + parameters.values().keySet();
  }
}
