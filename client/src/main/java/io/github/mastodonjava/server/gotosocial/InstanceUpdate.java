package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What to change of the server's description: {@code InstanceUpdate.UNCHANGED.title("Cat
 * pictures")}. Only what was said is sent, the rest stays as it is. Texts may be Markdown.
 */
public final class InstanceUpdate implements ParameterSource {
  public static final InstanceUpdate UNCHANGED = new InstanceUpdate(Parameters.NONE);

  private final Parameters parameters;

  private InstanceUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The name of the server. */
  public InstanceUpdate title(String title) {
    return with("title", title);
  }

  /** An account of this server, for those who have questions. */
  public InstanceUpdate contactUsername(String contactUsername) {
    return with("contact_username", contactUsername);
  }

  /** An e-mail address for those who have questions. */
  public InstanceUpdate contactEmail(String contactEmail) {
    return with("contact_email", contactEmail);
  }

  /** What the server is, in a few words. */
  public InstanceUpdate shortDescription(String shortDescription) {
    return with("short_description", shortDescription);
  }

  /** What the server is, at length. */
  public InstanceUpdate description(String description) {
    return with("description", description);
  }

  /** What users have to agree to. */
  public InstanceUpdate terms(String terms) {
    return with("terms", terms);
  }

  /** The picture that stands for the server. */
  public InstanceUpdate thumbnail(FilePart thumbnail) {
    return with("thumbnail", thumbnail);
  }

  /** What the picture shows, for those who do not see it. */
  public InstanceUpdate thumbnailDescription(String thumbnailDescription) {
    return with("thumbnail_description", thumbnailDescription);
  }

  /** The picture above the server's page. */
  public InstanceUpdate header(FilePart header) {
    return with("header", header);
  }

  /** With a parameter that has no method here. */
  public InstanceUpdate with(String name, @Nullable Object value) {
    return new InstanceUpdate(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "InstanceUpdate" + parameters.values();
  }
}
