package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures to count day by day: {@code MeasureQuery.between(lastMonth,
 * now).activeUsers().newUsers()}. Only what was said is asked for.
 */
public final class MeasureQuery implements ParameterSource {
  private final List<String> keys;
  private final Parameters options;

  private MeasureQuery(List<String> keys, Parameters options) {
    this.keys = keys;
    this.options = options;
  }

  /** From the day of {@code start} to that of {@code end}; nothing, until a figure is named. */
  public static MeasureQuery between(Instant start, Instant end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
    return new MeasureQuery(List.of(), Parameters.NONE.with("start_at", start).with("end_at", end));
  }

  /** Users who were here. */
  public MeasureQuery activeUsers() {
    return key("active_users");
  }

  /** Users who signed up. */
  public MeasureQuery newUsers() {
    return key("new_users");
  }

  /** What users did with statuses: boosts, favourites, replies. */
  public MeasureQuery interactions() {
    return key("interactions");
  }

  /** Reports that were filed. */
  public MeasureQuery openedReports() {
    return key("opened_reports");
  }

  /** Reports that were resolved. */
  public MeasureQuery resolvedReports() {
    return key("resolved_reports");
  }

  /** Accounts that used a hashtag. */
  public MeasureQuery tagAccounts(String tagId) {
    return key("tag_accounts").with("tag_accounts", Map.of("id", tagId));
  }

  /** How often a hashtag was used. */
  public MeasureQuery tagUses(String tagId) {
    return key("tag_uses").with("tag_uses", Map.of("id", tagId));
  }

  /** Servers that used a hashtag. */
  public MeasureQuery tagServers(String tagId) {
    return key("tag_servers").with("tag_servers", Map.of("id", tagId));
  }

  /** Accounts of a server that are known here. */
  public MeasureQuery instanceAccounts(String domain) {
    return key("instance_accounts").with("instance_accounts", Map.of("domain", domain));
  }

  /** Bytes of a server's media that are kept here. */
  public MeasureQuery instanceMediaAttachments(String domain) {
    return key("instance_media_attachments")
        .with("instance_media_attachments", Map.of("domain", domain));
  }

  /** Reports of a server's accounts. */
  public MeasureQuery instanceReports(String domain) {
    return key("instance_reports").with("instance_reports", Map.of("domain", domain));
  }

  /** Statuses of a server that are known here. */
  public MeasureQuery instanceStatuses(String domain) {
    return key("instance_statuses").with("instance_statuses", Map.of("domain", domain));
  }

  /** Users here whom accounts of a server follow. */
  public MeasureQuery instanceFollows(String domain) {
    return key("instance_follows").with("instance_follows", Map.of("domain", domain));
  }

  /** Accounts of a server that users here follow. */
  public MeasureQuery instanceFollowers(String domain) {
    return key("instance_followers").with("instance_followers", Map.of("domain", domain));
  }

  /** Also what has this name, where there is no method for it. */
  public MeasureQuery key(String key) {
    List<String> more = new ArrayList<>(keys);
    more.add(key);
    return new MeasureQuery(List.copyOf(more), options);
  }

  /** With a parameter that only other servers know. */
  public MeasureQuery with(String name, @Nullable Object value) {
    return new MeasureQuery(keys, options.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return Parameters.NONE.with("keys", keys).with(options);
  }

  List<String> keys() {
    return keys;
  }

  @Override
  public String toString() {
    return "MeasureQuery" + parameters().values();
  }
}
