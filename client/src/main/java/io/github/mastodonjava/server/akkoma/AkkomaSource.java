package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param mediaType what it was typed in, as {@code text/x.misskeymarkdown}
 */
public record AkkomaSource(
    @Nullable String content,
    @Wire("mediaType") @Nullable String mediaType,
    Map<String, @Nullable Object> extra)
    implements Entity {}
