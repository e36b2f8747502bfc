package io.github.mastodonjava;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Hands on what is logged. */
final class LogListener extends Handler {
  private final Consumer<LogRecord> receiver;

  LogListener(Consumer<LogRecord> receiver) {
    this.receiver = receiver;
  }

  @Override
  public void publish(LogRecord entry) {
    receiver.accept(entry);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
