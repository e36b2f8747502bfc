package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a post: {@code
 * NewInteractionPolicy.DEFAULT.canReply(List.of(PolicyValue.FOLLOWERS),
 * List.of(PolicyValue.PUBLIC))} lets followers reply, and others when the author agrees. Who is in
 * neither list may not; for what was not said, the user's defaults hold.
 */
public final class NewInteractionPolicy implements ParameterSource {
  public static final NewInteractionPolicy DEFAULT = new NewInteractionPolicy(Parameters.NONE);

  private final Parameters parameters;

  private NewInteractionPolicy(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Who may favourite the post, and who may with approval. */
  public NewInteractionPolicy canFavourite(
      List<PolicyValue> always, List<PolicyValue> withApproval) {
    return with("can_favourite", rules(always, withApproval));
  }

  /** Who may reply to the post, and who may with approval. */
  public NewInteractionPolicy canReply(List<PolicyValue> always, List<PolicyValue> withApproval) {
    return with("can_reply", rules(always, withApproval));
  }

  /** Who may boost the post, and who may with approval. */
  public NewInteractionPolicy canReblog(List<PolicyValue> always, List<PolicyValue> withApproval) {
    return with("can_reblog", rules(always, withApproval));
  }

  private static Parameters rules(List<PolicyValue> always, List<PolicyValue> withApproval) {
    return Parameters.NONE.with("always", always).with("with_approval", withApproval);
  }

  /** With a parameter that has no method here. */
  public NewInteractionPolicy with(String name, @Nullable Object value) {
    return new NewInteractionPolicy(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewInteractionPolicy" + parameters.values();
  }
}
