package io.github.mastodonjava.sandbox.internal.http;

import io.javalin.http.Context;

/** The one place where answers go out. */
public final class Exchanges {

  /** Writes {@code answer} and nothing after it. */
  public void write(Context context, Answer answer) {
    context.status(answer.status());
    context.header("Cache-Control", "private, no-store");
    answer.headers().forEach(context::header);
    context.contentType(answer.contentType());
    context.result(answer.body());
  }
}
