package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a subscription: {@code PermissionSubscriptionUpdate.UNCHANGED.priority(10)}.
 * Only what was said is sent, the rest stays as it is.
 */
public final class PermissionSubscriptionUpdate implements ParameterSource {
  public static final PermissionSubscriptionUpdate UNCHANGED =
      new PermissionSubscriptionUpdate(Parameters.NONE);

  private final Parameters parameters;

  private PermissionSubscriptionUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** 0 to 255: where lists disagree, the higher one holds. 0 for a new one unless said. */
  public PermissionSubscriptionUpdate priority(int priority) {
    return with("priority", priority);
  }

  /** A name for the list, as moderators see it. */
  public PermissionSubscriptionUpdate title(String title) {
    return with("title", title);
  }

  /** Whether what is found becomes drafts only. True for a new one unless said. */
  public PermissionSubscriptionUpdate asDraft(boolean asDraft) {
    return with("as_draft", asDraft);
  }

  /** Whether it takes over permissions that belong to no subscription. False unless said. */
  public PermissionSubscriptionUpdate adoptOrphans(boolean adoptOrphans) {
    return with("adopt_orphans", adoptOrphans);
  }

  /** Whether permissions go when they are no longer on the list. True unless said. */
  public PermissionSubscriptionUpdate removeRetracted(boolean removeRetracted) {
    return with("remove_retracted", removeRetracted);
  }

  /** Where the list is. */
  public PermissionSubscriptionUpdate uri(URI uri) {
    return with("uri", uri);
  }

  /** {@code text/csv}, {@code text/plain} or {@code application/json}. */
  public PermissionSubscriptionUpdate contentType(String contentType) {
    return with("content_type", contentType);
  }

  /** The name and password that the list is fetched with. */
  public PermissionSubscriptionUpdate login(String username, String password) {
    return with("fetch_username", username).with("fetch_password", password);
  }

  /** With a parameter that has no method here. */
  public PermissionSubscriptionUpdate with(String name, @Nullable Object value) {
    return new PermissionSubscriptionUpdate(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "PermissionSubscriptionUpdate" + parameters.values().keySet();
  }
}
