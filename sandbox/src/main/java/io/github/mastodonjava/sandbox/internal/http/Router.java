package io.github.mastodonjava.sandbox.internal.http;

import io.github.mastodonjava.sandbox.internal.oauth.OAuthError;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Binds paths to routes; every route runs under the state's lock. */
public final class Router {
  /** Answers one kind of request. */
  @FunctionalInterface
  public interface Route {
    /**
     * Called under the lock.
     *
     * @throws ApiError to answer with an error
     */
    Answer answer(Call call);
  }

  private final RoutesConfig routes;
  private final State state;
  private final Exchanges exchanges;
  private final Runnable beforeEach;
  private final boolean open;

  /**
   * @param beforeEach runs under the lock before each request, to do what has become due
   */
  public Router(RoutesConfig routes, State state, Exchanges exchanges, Runnable beforeEach) {
    this(routes, state, exchanges, beforeEach, true);
  }

  private Router(
      RoutesConfig routes, State state, Exchanges exchanges, Runnable beforeEach, boolean open) {
    this.routes = routes;
    this.state = state;
    this.exchanges = exchanges;
    this.beforeEach = beforeEach;
    this.open = open;
  }

  /** What is bound with the answer came with this version: an older server does not have it. */
  public Router since(int major, int minor) {
    boolean present = state.settings().atLeast(major, minor);
    return new Router(routes, state, exchanges, beforeEach, present);
  }

  public Router get(String path, Route route) {
    return on(HandlerType.GET, path, route);
  }

  public Router post(String path, Route route) {
    return on(HandlerType.POST, path, route);
  }

  public Router put(String path, Route route) {
    return on(HandlerType.PUT, path, route);
  }

  public Router patch(String path, Route route) {
    return on(HandlerType.PATCH, path, route);
  }

  public Router delete(String path, Route route) {
    return on(HandlerType.DELETE, path, route);
  }

  private Router on(HandlerType method, String path, Route route) {
    if (open) {
      routes.addHttpHandler(
          method, path, context -> exchanges.write(context, answer(context, route)));
    }
    return this;
  }

  private Answer answer(Context context, Route route) {
    try {
      Params params = params(context);
      return state.exclusively(
          () -> {
            beforeEach.run();
            return route.answer(new Call(context, state, params));
          });
    } catch (ApiError e) {
      return e.answer();
    } catch (OAuthError e) {
      return Answer.json(
              e.status(),
              Json.object().put("error", e.code()).put("error_description", e.description()))
          .with("WWW-Authenticate", ApiError.challenge(e.code(), e.description()))
          .with("Cache-Control", "no-store, no-cache");
    }
  }

  private static Params params(Context context) {
    Params params = new Params();
    String query = context.queryString();
    if (query != null) {
      params.addForm(query);
    }
    String type = context.contentType();
    if (type == null) {
      return params;
    }
    if (type.startsWith("application/json")) {
      String body = context.body();
      if (!body.isBlank()) {
        params.addJson(Json.parse(body));
      }
    } else if (type.startsWith("multipart/form-data")) {
      addMultipart(context, params);
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
      params.addForm(context.body());
    }
    return params;
  }

  private static void addMultipart(Context context, Params params) {
    for (Map.Entry<String, List<String>> field : context.formParamMap().entrySet()) {
      field.getValue().forEach(value -> params.add(field.getKey(), value));
    }
    for (Map.Entry<String, List<UploadedFile>> field : context.uploadedFileMap().entrySet()) {
      for (UploadedFile file : field.getValue()) {
        params.add(field.getKey(), upload(file));
      }
    }
  }

  private static Params.Upload upload(UploadedFile file) {
    String type = file.contentType();
    return new Params.Upload(
        file.filename(),
        type == null ? "application/octet-stream" : type,
        file.contentAndClose(
            in -> {
              try {
                return in.readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }
}
