package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which drafts to list: {@code DraftFilter.ALL.type(DomainPermissionType.BLOCK)}. Only what was
 * said is sent.
 */
public final class DraftFilter implements ParameterSource {
  public static final DraftFilter ALL = new DraftFilter(Parameters.NONE);

  private final Parameters parameters;

  private DraftFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only those that came from this subscription. */
  public DraftFilter subscription(String id) {
    return with("subscription_id", id);
  }

  /** Only those about this server. */
  public DraftFilter domain(String domain) {
    return with("domain", domain);
  }

  /** Only blocks, or only allows. */
  public DraftFilter type(DomainPermissionType type) {
    return with("permission_type", type);
  }

  /** From this part of the list: 20 a page unless said. */
  public DraftFilter paging(Paging paging) {
    return new DraftFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that has no method here. */
  public DraftFilter with(String name, @Nullable Object value) {
    return new DraftFilter(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "DraftFilter" + parameters.values();
  }
}
