package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may put an account into a collection: <a
 * href="https://docs.joinmastodon.org/entities/FeatureApproval/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 *
 * @param automatic whose collections need no consent; empty for nobody's
 * @param manual whose collections need the account's consent; empty for nobody's
 * @param currentUser what that means for the account that asks
 */
public record FeatureApproval(
    List<ApprovalPolicy> automatic,
    List<ApprovalPolicy> manual,
    ApprovalDecision currentUser,
    Map<String, @Nullable Object> extra)
    implements Entity {}
