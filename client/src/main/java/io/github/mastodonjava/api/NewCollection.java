package io.github.mastodonjava.api;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection of accounts to make: {@code NewCollection.named("Birds").discoverable(true)}. Only
 * what was said is sent.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/collections/#create">Mastodon
 *     documentation</a>
 */
public final class NewCollection implements ParameterSource {
  private final Parameters parameters;

  private NewCollection(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A collection with this name, of at most 40 characters; plain text. */
  public static NewCollection named(String name) {
    return new NewCollection(Parameters.NONE.with("name", name));
  }

  /** The accounts in it. */
  public NewCollection accountIds(List<String> accountIds) {
    return with("account_ids", accountIds);
  }

  /** What it is about, at most 100 characters; plain text. */
  public NewCollection description(String description) {
    return with("description", description);
  }

  /** A hashtag that says what it is about. */
  public NewCollection tag(String name) {
    return with("tag_name", name);
  }

  /** The language of name and description, as {@code de} (ISO 639-1). */
  public NewCollection language(String language) {
    return with("language", language);
  }

  /** Whether it is hidden until one asks for it. */
  public NewCollection sensitive(boolean sensitive) {
    return with("sensitive", sensitive);
  }

  /** Whether it is on the user's profile and found by searches. */
  public NewCollection discoverable(boolean discoverable) {
    return with("discoverable", discoverable);
  }

  /** With a parameter that only other servers know. */
  public NewCollection with(String name, @Nullable Object value) {
    return new NewCollection(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewCollection with(ParameterSource others) {
    return new NewCollection(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewCollection" + parameters.values();
  }
}
