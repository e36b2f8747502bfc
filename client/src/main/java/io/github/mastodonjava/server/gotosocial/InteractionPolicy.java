package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may do what with a post. */
public record InteractionPolicy(
    @Nullable InteractionPolicyRules canFavourite,
    @Nullable InteractionPolicyRules canReply,
    @Nullable InteractionPolicyRules canReblog,
    Map<String, @Nullable Object> extra)
    implements Entity {}
