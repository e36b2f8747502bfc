package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of a conversation beyond Mastodon: {@code Pleroma.of(conversation)}.
 *
 * @param recipients whom an answer goes to, see {@link Pleroma#inReplyToConversation}
 */
public record PleromaConversation(List<Account> recipients, Map<String, @Nullable Object> extra)
    implements Entity {}
