package io.github.mastodonjava.internal.http;

import java.io.IOException;

/** An answer is larger than this client reads. */
final class AnswerTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  AnswerTooLargeException(long limit) {
    super("the answer is larger than " + limit + " bytes; raise maxAnswerSize to read it");
  }
}
