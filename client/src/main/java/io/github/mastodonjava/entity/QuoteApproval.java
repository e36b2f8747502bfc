package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may quote a post: <a href="https://docs.joinmastodon.org/entities/QuoteApproval/">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.5.
 *
 * @param automatic whose quotes need no consent; empty for nobody's
 * @param manual whose quotes need the author's consent; empty for nobody's
 * @param currentUser what that means for the account that asks
 */
public record QuoteApproval(
    List<ApprovalPolicy> automatic,
    List<ApprovalPolicy> manual,
    ApprovalDecision currentUser,
    Map<String, @Nullable Object> extra)
    implements Entity {}
