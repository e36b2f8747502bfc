package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post in another language.
 *
 * @param text HTML
 * @param detectedLanguage the one that it was in
 */
public record AkkomaTranslation(
    String text, String detectedLanguage, Map<String, @Nullable Object> extra) implements Entity {}
