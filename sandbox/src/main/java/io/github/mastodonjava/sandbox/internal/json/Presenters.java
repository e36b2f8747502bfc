package io.github.mastodonjava.sandbox.internal.json;

import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;

/** All that writes entities, made once. */
public record Presenters(ContentFormatter formatter, AccountJson accounts, StatusJson statuses) {

  public static Presenters of(State state) {
    ContentFormatter formatter = new ContentFormatter(state.accounts(), state.address());
    AccountJson accounts = new AccountJson(state, formatter);
    return new Presenters(formatter, accounts, new StatusJson(state, formatter, accounts));
  }
}
