package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language that can be translated from or to.
 *
 * @param code as {@code de}
 */
public record TranslationLanguage(String code, String name, Map<String, @Nullable Object> extra)
    implements Entity {}
