package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which breakdowns to make: {@code DimensionQuery.ALL_TIME.languages().servers()}. Only what was
 * said is asked for.
 */
public final class DimensionQuery implements ParameterSource {
  private final List<String> keys;
  private final Parameters options;

  private DimensionQuery(List<String> keys, Parameters options) {
    this.keys = keys;
    this.options = options;
  }

  /** Of no certain time; nothing, until a breakdown is named. */
  public static final DimensionQuery ALL_TIME = new DimensionQuery(List.of(), Parameters.NONE);

  /** From the day of {@code start} to that of {@code end}; nothing, until a breakdown is named. */
  public static DimensionQuery between(Instant start, Instant end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
    return ALL_TIME.with("start_at", start).with("end_at", end);
  }

  /** Users by the language that they chose. */
  public DimensionQuery languages() {
    return key("languages");
  }

  /** Users who signed up, by the program that they did it with. */
  public DimensionQuery sources() {
    return key("sources");
  }

  /** Statuses by the server that they came from. */
  public DimensionQuery servers() {
    return key("servers");
  }

  /** Bytes by what they are needed for. */
  public DimensionQuery spaceUsage() {
    return key("space_usage");
  }

  /** The software that the server runs on, with its versions. */
  public DimensionQuery softwareVersions() {
    return key("software_versions");
  }

  /** Uses of a hashtag, by server. */
  public DimensionQuery tagServers(String tagId) {
    return key("tag_servers").with("tag_servers", Map.of("id", tagId));
  }

  /** Uses of a hashtag, by language. */
  public DimensionQuery tagLanguages(String tagId) {
    return key("tag_languages").with("tag_languages", Map.of("id", tagId));
  }

  /** Accounts of a server, by followers here. */
  public DimensionQuery instanceAccounts(String domain) {
    return key("instance_accounts").with("instance_accounts", Map.of("domain", domain));
  }

  /** Statuses of a server, by language. */
  public DimensionQuery instanceLanguages(String domain) {
    return key("instance_languages").with("instance_languages", Map.of("domain", domain));
  }

  /** The highest number of items of a breakdown. */
  public DimensionQuery limit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a breakdown has at least 1 item, not " + limit);
    }
    return with("limit", limit);
  }

  /** Also what has this name, where there is no method for it. */
  public DimensionQuery key(String key) {
    List<String> more = new ArrayList<>(keys);
    more.add(key);
    return new DimensionQuery(List.copyOf(more), options);
  }

  /** With a parameter that only other servers know. */
  public DimensionQuery with(String name, @Nullable Object value) {
    return new DimensionQuery(keys, options.with(name, value));
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
    return "DimensionQuery" + parameters().values();
  }
}
