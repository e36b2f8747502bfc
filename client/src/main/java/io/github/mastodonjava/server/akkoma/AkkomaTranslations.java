package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Translations: <a href="https://docs.akkoma.dev/stable/development/API/akkoma_api/">Akkoma
 * documentation</a>.
 */
public final class AkkomaTranslations {
  private static final Endpoint<AkkomaTranslation> TRANSLATE =
      Endpoint.get("/api/v1/statuses/{id}/translations/{language}", AkkomaTranslation.class)
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<TranslationLanguages> LANGUAGES =
      Endpoint.get("/api/v1/akkoma/translation/languages", TranslationLanguages.class)
          .scope(Scope.READ_STATUSES);

  private final Exchange exchange;

  AkkomaTranslations(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Translates a post. Scope {@code read:statuses}.
   *
   * @param language one of the {@link TranslationLanguages#target} languages
   */
  public AkkomaTranslation translate(String statusId, String language) {
    return exchange.fetch(TRANSLATE.at(statusId, language));
  }

  /** Returns the languages that can be translated from and to. Scope {@code read:statuses}. */
  public TranslationLanguages languages() {
    return exchange.fetch(LANGUAGES.at());
  }
}
