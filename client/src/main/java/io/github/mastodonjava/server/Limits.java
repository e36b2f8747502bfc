package io.github.mastodonjava.server;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceAccountConfiguration;
import io.github.mastodonjava.entity.InstanceConfiguration;
import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.entity.InstancePollConfiguration;
import io.github.mastodonjava.entity.InstanceStatusConfiguration;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.V1InstanceConfiguration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long and how many things may be. Where a server does not say, it is what Mastodon has unless
 * an administrator changes it; sizes of files are null then.
 *
 * @param characters of a status, its content warning included
 * @param charactersPerUrl what each link counts for
 * @param mediaAttachments of a status
 * @param mediaDescription characters
 * @param mimeTypes of files that can be uploaded; empty where the server does not say
 * @param imageBytes of a file
 * @param imagePixels width by height
 * @param videoBytes of a file
 * @param videoPixels width by height
 * @param pollOptions of a poll
 * @param pollOptionCharacters of each
 * @param shortestPoll how long it must be open at least
 * @param longestPoll how long it can be open at most
 * @param pinnedStatuses of an account
 * @param featuredTags of an account
 * @param profileFields of an account
 * @param profileFieldName characters
 * @param profileFieldValue characters
 * @param displayName characters
 * @param note characters of the biography
 */
public record Limits(
    int characters,
    int charactersPerUrl,
    int mediaAttachments,
    int mediaDescription,
    List<String> mimeTypes,
    @Nullable Long imageBytes,
    @Nullable Long imagePixels,
    @Nullable Long videoBytes,
    @Nullable Long videoPixels,
    int pollOptions,
    int pollOptionCharacters,
    Duration shortestPoll,
    Duration longestPoll,
    int pinnedStatuses,
    int featuredTags,
    int profileFields,
    int profileFieldName,
    int profileFieldValue,
    int displayName,
    int note) {

  static Limits of(ServerInfo info) {
    Instance instance = info.instance();
    InstanceConfiguration configuration = instance == null ? null : instance.configuration();
    if (instance != null && configuration != null) {
      return of(
          new Said(instance.extra()),
          configuration.accounts(),
          configuration.statuses(),
          configuration.mediaAttachments(),
          configuration.polls());
    }
    V1Instance old = info.v1Instance();
    if (old == null) {
      return of(new Said(Map.of()), null, null, null, null);
    }
    V1InstanceConfiguration older = old.configuration();
    Said said = new Said(old.extra());
    return older == null
        ? of(said, null, null, null, null)
        : of(said, older.accounts(), older.statuses(), older.mediaAttachments(), older.polls());
  }

  private static Limits of(
      Said said,
      @Nullable InstanceAccountConfiguration accounts,
      @Nullable InstanceStatusConfiguration statuses,
      @Nullable InstanceMediaConfiguration media,
      @Nullable InstancePollConfiguration polls) {
    return new Limits(
        or(statuses == null ? null : statuses.maxCharacters(), said.number("max_toot_chars", 500)),
        or(statuses == null ? null : statuses.charactersReservedPerUrl(), 23),
        or(statuses == null ? null : statuses.maxMediaAttachments(), 4),
        or(media == null ? null : media.descriptionLimit(), said.number("description_limit", 1500)),
        media == null ? List.of() : media.supportedMimeTypes(),
        media == null ? said.size("upload_limit") : media.imageSizeLimit(),
        media == null ? null : media.imageMatrixLimit(),
        media == null ? said.size("upload_limit") : media.videoSizeLimit(),
        media == null ? null : media.videoMatrixLimit(),
        or(polls == null ? null : polls.maxOptions(), said.poll("max_options", 4)),
        or(
            polls == null ? null : polls.maxCharactersPerOption(),
            said.poll("max_option_chars", 50)),
        seconds(polls == null ? null : polls.minExpiration(), said.poll("min_expiration", 300)),
        seconds(polls == null ? null : polls.maxExpiration(), said.poll("max_expiration", 2629746)),
        or(accounts == null ? null : accounts.maxPinnedStatuses(), 5),
        or(accounts == null ? null : accounts.maxFeaturedTags(), 10),
        or(accounts == null ? null : accounts.maxProfileFields(), 4),
        or(accounts == null ? null : accounts.profileFieldNameLimit(), 255),
        or(accounts == null ? null : accounts.profileFieldValueLimit(), 255),
        or(accounts == null ? null : accounts.maxDisplayNameLength(), 30),
        or(accounts == null ? null : accounts.maxNoteLength(), 500));
  }

  private static int or(@Nullable Integer said, int usual) {
    return said == null ? usual : said;
  }

  private static Duration seconds(@Nullable Long said, int usual) {
    return Duration.ofSeconds(said == null ? usual : said);
  }

  /** What forks and other software say beside what Mastodon does. */
  private record Said(Map<String, @Nullable Object> extra) {
    int number(String name, int usual) {
      return number(extra.get(name), usual);
    }

    int poll(String name, int usual) {
      return extra.get("poll_limits") instanceof Map<?, ?> poll
          ? number(poll.get(name), usual)
          : usual;
    }

    @Nullable Long size(String name) {
      return extra.get(name) instanceof Long size && size > 0 ? size : null;
    }

    private static int number(@Nullable Object said, int usual) {
      return said instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE
          ? number.intValue()
          : usual;
    }
  }
}
