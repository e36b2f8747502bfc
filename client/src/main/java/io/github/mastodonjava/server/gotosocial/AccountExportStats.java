package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to export.
 *
 * @param mediaStorage how much room the media take, for people to read
 */
public record AccountExportStats(
    String mediaStorage,
    Integer followersCount,
    Integer followingCount,
    Integer statusesCount,
    Integer listsCount,
    Integer blocksCount,
    Integer mutesCount,
    Map<String, @Nullable Object> extra)
    implements Entity {}
