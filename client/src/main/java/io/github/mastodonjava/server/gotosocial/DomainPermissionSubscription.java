package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of blocked or allowed servers that is fetched again and again.
 *
 * @param priority 0 to 255; where lists disagree, the higher one holds
 * @param asDraft whether what is found becomes drafts only
 * @param adoptOrphans whether it takes over permissions that belong to no subscription
 * @param removeRetracted whether permissions go when they are no longer on the list
 * @param contentType {@code text/csv}, {@code text/plain} or {@code application/json}
 * @param error why the last attempt failed; null if it did not
 * @param count how many permissions the last good attempt found
 */
public record DomainPermissionSubscription(
    String id,
    Integer priority,
    @Nullable String title,
    DomainPermissionType permissionType,
    Boolean asDraft,
    Boolean adoptOrphans,
    Boolean removeRetracted,
    String createdBy,
    Instant createdAt,
    String uri,
    String contentType,
    @Nullable String fetchUsername,
    @Nullable String fetchPassword,
    @Nullable Instant fetchedAt,
    @Nullable Instant successfullyFetchedAt,
    @Nullable String error,
    @Nullable Long count,
    Map<String, @Nullable Object> extra)
    implements Entity {
  /** Without the password, and without the values of {@code extra}. */
  @Override
  public String toString() {
    return "DomainPermissionSubscription[id="
        + id
        + ", title="
        + title
        + ", permissionType="
        + permissionType
        + ", uri="
        + uri
        + ", fetchPassword=***, error="
        + error
        + ", count="
        + count
        + ", extra="
        + extra.keySet()
        + "]";
  }
}
