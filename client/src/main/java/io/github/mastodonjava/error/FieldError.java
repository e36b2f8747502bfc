package io.github.mastodonjava.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why the server did not accept the value of one field.
 *
 * @param error a code such as {@code ERR_TAKEN}: <a
 *     href="https://docs.joinmastodon.org/methods/accounts/#422-unprocessable-entity">the codes</a>
 * @param description the same in words, in the language of the request; null where the server has
 *     none
 */
public record FieldError(String error, @Nullable String description) implements Serializable {}
