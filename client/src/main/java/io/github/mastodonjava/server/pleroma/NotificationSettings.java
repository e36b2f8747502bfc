package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications are made, and how.
 *
 * @param blockFromStrangers whether accounts that the user does not follow make none
 * @param hideNotificationContents whether pushes say only that there is something
 */
public record NotificationSettings(
    @Nullable Boolean blockFromStrangers,
    @Nullable Boolean hideNotificationContents,
    Map<String, @Nullable Object> extra)
    implements Entity {}
