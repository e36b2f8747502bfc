package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma can do.
 *
 * @param features such as {@code pleroma_emoji_reactions}, {@code quote_posting}, {@code editing}
 * @param federation what is blocked, as far as the server tells
 * @param postFormats media types that can be given to {@link Pleroma#contentType}
 */
public record PleromaMetadata(
    @Nullable Boolean accountActivationRequired,
    List<String> features,
    Map<String, Object> federation,
    @Nullable FieldsLimits fieldsLimits,
    List<String> postFormats,
    @Nullable Boolean privilegedStaff,
    @Nullable Boolean birthdayRequired,
    @Nullable Integer birthdayMinAge,
    Map<String, @Nullable Object> extra)
    implements Entity {}
