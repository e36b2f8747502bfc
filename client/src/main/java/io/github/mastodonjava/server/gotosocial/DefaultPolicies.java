package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for new posts that have no policy of their own, by their visibility. */
public record DefaultPolicies(
    @Wire("public") InteractionPolicy publicPosts,
    @Wire("unlisted") InteractionPolicy unlistedPosts,
    @Wire("private") InteractionPolicy privatePosts,
    @Wire("direct") InteractionPolicy directPosts,
    Map<String, @Nullable Object> extra)
    implements Entity {}
