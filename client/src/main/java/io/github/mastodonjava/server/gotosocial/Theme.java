package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A look for profiles and posts that the server has ready.
 *
 * @param fileName what the profile is to be set to, see {@link GoToSocial#theme}
 */
public record Theme(
    String title, String description, String fileName, Map<String, @Nullable Object> extra)
    implements Entity {}
