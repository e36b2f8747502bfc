package io.github.mastodonjava.html;

import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.text.Acct;
import org.jspecify.annotations.Nullable;

/**
 * A link to the profile of someone who is mentioned.
 *
 * @param acct as the status says, or else as the address does
 * @param mention the entry of the status for it; null if it has none, or if there is no status
 */
public record MentionLink(String address, Acct acct, @Nullable Mention mention) implements Link {}
