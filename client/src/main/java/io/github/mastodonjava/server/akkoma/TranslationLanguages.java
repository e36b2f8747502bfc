package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server's translator knows. */
public record TranslationLanguages(
    List<TranslationLanguage> source,
    List<TranslationLanguage> target,
    Map<String, @Nullable Object> extra)
    implements Entity {}
