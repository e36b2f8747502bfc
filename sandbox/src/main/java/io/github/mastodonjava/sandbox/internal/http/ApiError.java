package io.github.mastodonjava.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Ends a request with an error in Mastodon's words. */
public final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Answer answer;

  private ApiError(Answer answer) {
    super("answers " + answer.status(), null, false, false);
    this.answer = answer;
  }

  public Answer answer() {
    return answer;
  }

  public static ApiError of(Answer answer) {
    return new ApiError(answer);
  }

  public static ApiError of(int status, String message) {
    return new ApiError(Answer.json(status, body(message)));
  }

  public static ObjectNode body(String message) {
    return Json.object().put("error", message);
  }

  public static ApiError badRequest() {
    return new ApiError(
        Answer.json(400, Json.object().put("status", 400).put("error", "Bad Request")));
  }

  /** A parameter that Rails requires is absent. */
  public static ApiError parameterMissing(String name) {
    return of(400, "param is missing or the value is empty or invalid: " + name);
  }

  public static ApiError recordNotFound() {
    return of(404, "Record not found");
  }

  public static ApiError notFound() {
    return of(404, "Not Found");
  }

  public static ApiError notAllowed() {
    return of(403, "This action is not allowed");
  }

  public static ApiError validation(String message) {
    return of(422, "Validation failed: " + message);
  }

  /** The token is unknown, revoked or expired, as {@code description} says. */
  public static ApiError invalidToken(String description) {
    return new ApiError(
        Answer.json(401, body(description))
            .with("WWW-Authenticate", challenge("invalid_token", description)));
  }

  /** The token has none of the scopes that {@code needed} lists. */
  public static ApiError outsideScopes(String needed) {
    String description = "Access to this resource requires scope _" + needed + "_.";
    return new ApiError(
        Answer.json(403, body("This action is outside the authorized scopes"))
            .with("WWW-Authenticate", challenge("insufficient_scope", description)));
  }

  public static String challenge(String error, String description) {
    return "Bearer realm=\"Doorkeeper\", error=\""
        + error
        + "\", error_description=\""
        + description.replace('"', '_').replace('\\', '_')
        + "\"";
  }
}
