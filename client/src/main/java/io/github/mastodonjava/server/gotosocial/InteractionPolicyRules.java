package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may do one thing with a post.
 *
 * @param automaticApproval who may, just so; since GoToSocial 0.20
 * @param manualApproval who may when the author agrees; since GoToSocial 0.20
 * @param always the older name of {@code automaticApproval}
 * @param withApproval the older name of {@code manualApproval}
 */
public record InteractionPolicyRules(
    List<PolicyValue> automaticApproval,
    List<PolicyValue> manualApproval,
    List<PolicyValue> always,
    List<PolicyValue> withApproval,
    Map<String, @Nullable Object> extra)
    implements Entity {}
