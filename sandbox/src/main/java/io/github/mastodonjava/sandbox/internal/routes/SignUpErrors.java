package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.state.AccountStore;
import io.github.mastodonjava.sandbox.internal.state.ServerBlocks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with the data of somebody who signs up, field by field. */
final class SignUpErrors {
  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Map<String, String> LABELS =
      Map.of(
          "username", "Username",
          "email", "E-mail address",
          "password", "Password",
          "agreement", "Service agreement",
          "locale", "Locale");

  private record Problem(String code, String description) {}

  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

  private SignUpErrors() {}

  /**
   * Checks all fields.
   *
   * @throws ApiError that lists every problem
   */
  static void check(Params params, AccountStore accounts, ServerBlocks blocks) {
    SignUpErrors errors = new SignUpErrors();
    errors.checkUsername(params.string("username", ""), accounts);
    errors.checkEmail(params.string("email", ""), accounts, blocks);
    errors.checkPassword(params.string("password", ""));
    if (!params.flag("agreement")) {
      errors.add("agreement", "ERR_ACCEPTED", "must be accepted");
    }
    if (params.string("locale", "").isBlank()) {
      errors.add("locale", "ERR_BLANK", "can't be blank");
    }
    if (!errors.problems.isEmpty()) {
      throw errors.asError();
    }
  }

  private void checkUsername(String username, AccountStore accounts) {
    if (username.isBlank()) {
      add("username", "ERR_BLANK", "can't be blank");
    } else if (!USERNAME.matcher(username).matches()) {
      add("username", "ERR_INVALID", "must contain only letters, numbers and underscores");
    } else if (username.length() > 30) {
      add("username", "ERR_TOO_LONG", "is too long (maximum is 30 characters)");
    } else if (accounts.byUsername(username) != null) {
      add("username", "ERR_TAKEN", "has already been taken");
    }
  }

  private void checkEmail(String email, AccountStore accounts, ServerBlocks blocks) {
    if (email.isBlank()) {
      add("email", "ERR_BLANK", "can't be blank");
    } else if (!EMAIL.matcher(email).matches()) {
      add("email", "ERR_INVALID", "is invalid");
    } else if (accounts.byEmail(email) != null) {
      add("email", "ERR_TAKEN", "has already been taken");
    } else if (blocks.refusesEmail(email)) {
      add("email", "ERR_BLOCKED", "uses a disallowed e-mail provider");
    }
  }

  private void checkPassword(String password) {
    if (password.isBlank()) {
      add("password", "ERR_BLANK", "can't be blank");
    } else if (password.length() < 8) {
      add("password", "ERR_TOO_SHORT", "is too short (minimum is 8 characters)");
    }
  }

  private void add(String field, String code, String description) {
    problems.computeIfAbsent(field, key -> new ArrayList<>()).add(new Problem(code, description));
  }

  private ApiError asError() {
    List<String> sentences = new ArrayList<>();
    ObjectNode details = Json.object();
    problems.forEach(
        (field, list) -> {
          list.forEach(problem -> sentences.add(LABELS.get(field) + " " + problem.description()));
          details.set(
              field,
              Json.array(
                  list,
                  problem ->
                      Json.object()
                          .put("error", problem.code())
                          .put("description", problem.description())));
        });
    ObjectNode body = ApiError.body("Validation failed: " + String.join(", ", sentences));
    body.set("details", details);
    return ApiError.of(Answer.json(422, body));
  }
}
