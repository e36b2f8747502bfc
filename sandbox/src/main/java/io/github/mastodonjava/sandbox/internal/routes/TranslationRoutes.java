package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.json.TranslationJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.text.Translator;

/** <a href="https://docs.joinmastodon.org/methods/statuses/#translate">Translating</a> statuses. */
public final class TranslationRoutes {
  /** The language of everybody's interface. */
  private static final String USERS_LANGUAGE = "en";

  private final State state;
  private final TranslationJson translations;

  public TranslationRoutes(State state, Presenters present) {
    this.state = state;
    this.translations = new TranslationJson(state, present.formatter());
  }

  public void register(Router router) {
    router
        .since(4, 0)
        .post("/api/v1/statuses/{id}/translate", this::translate)
        .since(4, 2)
        .get("/api/v1/instance/translation_languages", call -> languages());
  }

  private Answer translate(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    Status status = StatusRoutes.visible(state, call, user).proper();
    if (!state.settings().translation()) {
      throw ApiError.notFound();
    }
    String wanted = call.params().string("lang", USERS_LANGUAGE).replaceFirst("[_-].*", "");
    if (!status.isDistributable() || !Translator.translates(status.draft().language(), wanted)) {
      throw ApiError.notAllowed();
    }
    return Answer.json(translations.translation(status.draft(), wanted));
  }

  private Answer languages() {
    ObjectNode json = Json.object();
    if (state.settings().translation()) {
      Translator.languages().forEach((from, to) -> json.set(from, Json.strings(to)));
    }
    return Answer.json(json);
  }
}
