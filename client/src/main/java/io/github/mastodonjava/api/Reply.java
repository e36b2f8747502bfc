package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.AccountSource;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a status one that answers another, as people expect of an answer. */
final class Reply {
  /** The widest first. */
  private static final List<Visibility> ORDER =
      List.of(Visibility.PUBLIC, Visibility.UNLISTED, Visibility.PRIVATE, Visibility.DIRECT);

  private final Status answered;
  private final CredentialAccount me;

  /** Takes what is answered, where a boost stands for what it boosts, and who answers. */
  Reply(Status status, CredentialAccount me) {
    this.answered = status.reblog() == null ? status : status.reblog();
    this.me = me;
  }

  /** Fills in what {@code status} does not say; mentions all who take part, or the author alone. */
  NewStatus of(NewStatus status, boolean everybody) {
    Map<String, Object> said = status.parameters().values();
    String text = said.get("status") instanceof String words ? words : "";
    String mentions = mentions(text, everybody);
    NewStatus reply = status.inReplyTo(answered.id());
    if (!mentions.isEmpty()) {
      reply = reply.with("status", text.isEmpty() ? mentions : mentions + " " + text);
    }
    if (!said.containsKey("visibility")) {
      reply = reply.with("visibility", visibility());
    }
    String warning = answered.spoilerText();
    boolean warned = warning != null && !warning.isEmpty();
    return warned && !said.containsKey("spoiler_text") ? reply.spoilerText(warning) : reply;
  }

  private String mentions(String text, boolean everybody) {
    Map<String, String> addresses = new LinkedHashMap<>();
    if (answered.account() != null) {
      addresses.put(answered.account().id(), answered.account().acct());
    }
    if (everybody) {
      for (Mention mention : answered.mentions()) {
        addresses.putIfAbsent(mention.id(), mention.acct());
      }
    }
    addresses.remove(me.id());
    return addresses.values().stream()
        .filter(Objects::nonNull)
        .filter(address -> !isMentioned(address, text))
        .map(address -> "@" + address)
        .collect(Collectors.joining(" "));
  }

  private static boolean isMentioned(String address, String text) {
    return Pattern.compile(
            "(?<![\\w/@])@" + Pattern.quote(address) + "(?![\\w@-]|\\.\\w)",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }

  /** The narrower one of what is answered and what the user posts with unless said. */
  private @Nullable Visibility visibility() {
    Visibility theirs = answered.visibility();
    AccountSource source = me.source();
    Visibility mine = source == null ? null : source.privacy();
    if (theirs == null || mine == null) {
      return theirs == null ? mine : theirs;
    }
    return rank(mine) > rank(theirs) ? mine : theirs;
  }

  /** One that only other servers know counts as narrow as followers only. */
  private static int rank(Visibility visibility) {
    int known = ORDER.indexOf(visibility);
    return known < 0 ? ORDER.indexOf(Visibility.PRIVATE) : known;
  }
}
