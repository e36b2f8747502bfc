package io.github.mastodonjava.api;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a collection: {@code CollectionUpdate.UNCHANGED.name("Birds")}. Only what was
 * said is sent, the rest stays as it is.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/collections/#update_collection">Mastodon
 *     documentation</a>
 */
public final class CollectionUpdate implements ParameterSource {
  /** Changes nothing, until more is said. */
  public static final CollectionUpdate UNCHANGED = new CollectionUpdate(Parameters.NONE);

  private final Parameters parameters;

  private CollectionUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Its name, at most 40 characters; plain text. */
  public CollectionUpdate name(String name) {
    return with("name", name);
  }

  /** What it is about, at most 100 characters; plain text. */
  public CollectionUpdate description(String description) {
    return with("description", description);
  }

  /** A hashtag that says what it is about. */
  public CollectionUpdate tag(String name) {
    return with("tag_name", name);
  }

  /** The language of name and description, as {@code de} (ISO 639-1). */
  public CollectionUpdate language(String language) {
    return with("language", language);
  }

  /** Whether it is hidden until one asks for it. */
  public CollectionUpdate sensitive(boolean sensitive) {
    return with("sensitive", sensitive);
  }

  /** Whether it is on the user's profile and found by searches. */
  public CollectionUpdate discoverable(boolean discoverable) {
    return with("discoverable", discoverable);
  }

  /** With a parameter that only other servers know. */
  public CollectionUpdate with(String name, @Nullable Object value) {
    return new CollectionUpdate(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public CollectionUpdate with(ParameterSource others) {
    return new CollectionUpdate(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "CollectionUpdate" + parameters.values();
  }
}
