package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.CustomEmoji;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.PreviewCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a {@link Chat}.
 *
 * @param content HTML; null where there is only an attachment
 * @param accountId who wrote it
 * @param unread whether the user has not read it
 * @param idempotencyKey what it was sent with; only in the first minutes
 */
public record ChatMessage(
    String id,
    String chatId,
    String accountId,
    @Nullable String content,
    Instant createdAt,
    List<CustomEmoji> emojis,
    @Nullable MediaAttachment attachment,
    @Nullable PreviewCard card,
    Boolean unread,
    @Nullable String idempotencyKey,
    Map<String, @Nullable Object> extra)
    implements Entity {}
