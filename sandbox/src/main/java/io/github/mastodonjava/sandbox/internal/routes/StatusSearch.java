package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.text.SearchTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds statuses by what they say, as Mastodon does where full-text search is on. */
final class StatusSearch {
  private final State state;

  StatusSearch(State state) {
    this.state = state;
  }

  /** The newest first, among those that {@code user} may find. */
  List<Status> find(Account user, String query, Predicate<Status> wanted) {
    SearchTerms terms = SearchTerms.parse(query);
    return state.statuses().all().descendingMap().values().stream()
        .filter(status -> !status.isReblog())
        .filter(wanted)
        .filter(status -> mayFind(user, status, terms))
        .filter(status -> terms.terms().stream().allMatch(term -> fits(user, status, term)))
        .toList();
  }

  /** One's library, and what the authors let everybody search. */
  private boolean mayFind(Account user, Status status, SearchTerms terms) {
    boolean inLibraryOnly = terms.terms().contains(new SearchTerms.Term("in", "library", false));
    boolean inPublicOnly = terms.terms().contains(new SearchTerms.Term("in", "public", false));
    boolean isPublic =
        status.visibility().equals("public")
            && status.account().profile().indexable()
            && state.visibility().wants(user, status.account());
    return (!inPublicOnly && isInLibrary(user, status)) || (!inLibraryOnly && isPublic);
  }

  /** What a user wrote, was named in, liked, boosted, kept or voted on. */
  private boolean isInLibrary(Account user, Status status) {
    Long pollId = status.draft().pollId();
    var poll = pollId == null ? null : state.polls().get(pollId);
    return status.account() == user
        || status.mentions().contains(user)
        || state.favourites().has(user, status)
        || state.bookmarks().has(user, status)
        || state.statuses().reblogBy(user, status.id()) != null
        || (poll != null && !poll.votesOf(user).isEmpty());
  }

  private boolean fits(Account user, Status status, SearchTerms.Term term) {
    boolean fits =
        switch (term.operator()) {
          case "from" -> status.account() == account(user, term.value());
          case "language" -> term.value().equals(status.draft().language());
          case "has" -> has(status, term.value());
          case "is" -> is(status, term.value());
          case "before" -> status.createdAt().isBefore(day(term.value(), Instant.MAX));
          case "after" -> !status.createdAt().isBefore(nextDay(term.value()));
          case "during" ->
              !status.createdAt().isBefore(day(term.value(), Instant.MIN))
                  && status.createdAt().isBefore(nextDay(term.value()));
          case "in" -> !term.negated();
          default -> text(status).contains(term.value());
        };
    return fits != term.negated() || term.operator().equals("in");
  }

  private @Nullable Account account(Account user, String name) {
    return name.equals("me") ? user : state.accounts().byAddress(name, state.address().host());
  }

  private static String text(Status status) {
    return (status.draft().spoilerText() + "\n" + status.draft().text()).toLowerCase(Locale.ROOT);
  }

  private static boolean has(Status status, String what) {
    return switch (what) {
      case "poll" -> status.draft().pollId() != null;
      case "media" -> !status.draft().mediaIds().isEmpty();
      case "link", "embed" -> status.draft().text().contains("://");
      case "quote" -> status.draft().quotedId() != null;
      default -> false;
    };
  }

  private static boolean is(Status status, String what) {
    return switch (what) {
      case "reply" -> status.isReply();
      case "sensitive" -> status.draft().sensitive();
      case "quote" -> status.draft().quotedId() != null;
      default -> false;
    };
  }

  private static Instant day(String text, Instant fallback) {
    try {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      return fallback; // Mastodon takes what is no date for no bound.
    }
  }

  private static Instant nextDay(String text) {
    try {
      return LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      return Instant.MIN;
    }
  }
}
