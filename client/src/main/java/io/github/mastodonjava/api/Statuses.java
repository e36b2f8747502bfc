package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Context;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.entity.ScheduledStatus;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.StatusEdit;
import io.github.mastodonjava.entity.StatusSource;
import io.github.mastodonjava.entity.Translation;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Statuses: <a href="https://docs.joinmastodon.org/methods/statuses/">Mastodon documentation</a>.
 */
public final class Statuses {
  private static final String PATH = "/api/v1/statuses";
  private static final Endpoint<Status> POST =
      Endpoint.post(PATH, Status.class).since("0.0.0").changed("4.5.0").scope(Scope.WRITE_STATUSES);
  private static final Endpoint<ScheduledStatus> SCHEDULE =
      Endpoint.post(PATH, ScheduledStatus.class)
          .since("2.7.0")
          .changed("4.5.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<List<Status>> LIST =
      Endpoint.getList(PATH, Status.class).since("4.3.0");
  private static final Endpoint<Status> GET =
      Endpoint.get(PATH + "/{id}", Status.class).since("0.0.0").changed("2.7.0");
  private static final Endpoint<Status> DELETE =
      Endpoint.delete(PATH + "/{id}", Status.class)
          .since("0.0.0")
          .changed("4.4.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Context> CONTEXT =
      Endpoint.get(PATH + "/{id}/context", Context.class).since("0.0.0").changed("4.5.0");
  private static final Endpoint<Status> EDIT =
      Endpoint.put(PATH + "/{id}", Status.class)
          .since("3.5.0")
          .changed("4.5.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<StatusSource> SOURCE =
      Endpoint.get(PATH + "/{id}/source", StatusSource.class)
          .since("3.5.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<List<StatusEdit>> HISTORY =
      Endpoint.getList(PATH + "/{id}/history", StatusEdit.class).since("3.5.0");
  private static final Endpoint<Status> INTERACTION_POLICY =
      Endpoint.put(PATH + "/{id}/interaction_policy", Status.class)
          .since("4.5.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Translation> TRANSLATE =
      Endpoint.post(PATH + "/{id}/translate", Translation.class)
          .since("4.0.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<Status> REBLOG =
      verb("reblog").since("0.0.0").changed("2.8.0").scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Status> UNREBLOG =
      verb("unreblog").since("0.0.0").scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Page<Account>> REBLOGGED_BY =
      Endpoint.getPage(PATH + "/{id}/reblogged_by", Account.class).since("0.0.0");
  private static final Endpoint<Status> FAVOURITE =
      verb("favourite").since("0.0.0").scope(Scope.WRITE_FAVOURITES);
  private static final Endpoint<Status> UNFAVOURITE =
      verb("unfavourite").since("0.0.0").scope(Scope.WRITE_FAVOURITES);
  private static final Endpoint<Page<Account>> FAVOURITED_BY =
      Endpoint.getPage(PATH + "/{id}/favourited_by", Account.class).since("0.0.0");
  private static final Endpoint<Status> BOOKMARK =
      verb("bookmark").since("3.1.0").scope(Scope.WRITE_BOOKMARKS);
  private static final Endpoint<Status> UNBOOKMARK =
      verb("unbookmark").since("3.1.0").scope(Scope.WRITE_BOOKMARKS);
  private static final Endpoint<Status> MUTE = verb("mute").since("1.4.2").scope(Scope.WRITE_MUTES);
  private static final Endpoint<Status> UNMUTE =
      verb("unmute").since("1.4.2").scope(Scope.WRITE_MUTES);
  private static final Endpoint<Status> PIN =
      verb("pin").since("1.6.0").changed("3.5.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Status> UNPIN =
      verb("unpin").since("1.6.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Page<Status>> QUOTES =
      Endpoint.getPage(PATH + "/{id}/quotes", Status.class)
          .since("4.5.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<Status> REVOKE_QUOTE =
      Endpoint.post(PATH + "/{id}/quotes/{quoting_status_id}/revoke", Status.class)
          .since("4.5.0")
          .scope(Scope.WRITE_STATUSES);

  private final Exchange exchange;

  public Statuses(Exchange exchange) {
    this.exchange = exchange;
  }

  private static Endpoint<Status> verb(String verb) {
    return Endpoint.post(PATH + "/{id}/" + verb, Status.class);
  }

  /**
   * Posts a text, as visible as the account's default says. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public Status post(String text) {
    return post(NewStatus.text(text));
  }

  /**
   * Posts a status. It is sent with an idempotency key, so that it is posted once however often it
   * has to be sent; the same text in another call is another status. Where the server still works
   * on one of its media, it is posted when that is done, within 5 minutes. Scope {@code
   * write:statuses}, and {@code write:media} to see how far the media are: without that, the server
   * only tells by the text of its refusal, which is known in English and in no other language.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take
   *     it: too long, for instance
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public Status post(NewStatus status) {
    return new MediaProcessing(exchange)
        .send(POST.at().with(status).idempotencyKey(status.idempotencyKey()));
  }

  /**
   * Posts statuses, each in answer to the one before: a thread, as {@link
   * io.github.mastodonjava.text.Threads} makes of a long text. Each is sent with an idempotency
   * key: its own, or one made for it. Scope {@code write:statuses}.
   *
   * @return what was posted, in the same order
   * @throws ThreadPostingException if one of them could not be posted: it has those that were, and
   *     what is to be given to this method to go on
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public List<Status> postThread(List<NewStatus> statuses) {
    return postThread(statuses, UUID.randomUUID().toString());
  }

  /**
   * Posts a thread under a key of your own: posting it again with the same key, within an hour,
   * posts what is missing of it and gives the whole. Store the key with the thread, and a program
   * that is started anew does not post twice. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public List<Status> postThread(List<NewStatus> statuses, String idempotencyKey) {
    return new ThreadPosting(status -> post(status)).post(statuses, idempotencyKey);
  }

  /**
   * Answers a status with a text, see {@link #reply(Status, NewStatus)}. Scopes {@code
   * write:statuses} and {@code read:accounts} (or {@code profile}).
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public Status reply(Status answered, String text) {
    return reply(answered, NewStatus.text(text));
  }

  /**
   * Answers a status, mentioning its author and all whom it mentions, but the user. What {@code
   * status} does not say, comes from the one that is answered: the content warning, and the
   * visibility, unless the user's default is narrower. The user's own account is asked for first.
   * Scopes {@code write:statuses} and {@code read:accounts} (or {@code profile}).
   *
   * @param answered a boost stands for what it boosts
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public Status reply(Status answered, NewStatus status) {
    return post(new Reply(answered, me()).of(status, true));
  }

  /**
   * Answers the author of a status alone; everything else is as {@link #reply reply} does it.
   * Scopes {@code write:statuses} and {@code read:accounts} (or {@code profile}).
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public Status replyToAuthor(Status answered, NewStatus status) {
    return post(new Reply(answered, me()).of(status, false));
  }

  private CredentialAccount me() {
    return new Accounts(exchange).verifyCredentials();
  }

  /**
   * Has a status posted later. It is sent once: Mastodon's idempotency keys do not cover scheduled
   * statuses, so one that got no answer may or may not be scheduled. Scope {@code write:statuses};
   * since Mastodon 2.7.
   *
   * @param at at least five minutes from now; before that, Mastodon refuses with status 422
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon docs</a>
   */
  public ScheduledStatus schedule(NewStatus status, Instant at) {
    return new MediaProcessing(exchange)
        .send(SCHEDULE.at().with(status).with("scheduled_at", Objects.requireNonNull(at, "at")));
  }

  /**
   * Returns the status {@code id}. Scope {@code read:statuses} for one that is not public.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#get">Mastodon docs</a>
   */
  public Status get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Returns those of the statuses that exist and may be seen, in one call. Since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#index">Mastodon docs</a>
   */
  public List<Status> get(List<String> ids) {
    return exchange.fetch(LIST.at().with("id", ids));
  }

  /**
   * Deletes a status of the user, and returns it with its {@linkplain Status#text() text as it was
   * written}, to be posted again. Its media are kept for that for a day. Counts against the limit
   * of 30 deletions in 30 minutes. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#delete">Mastodon docs</a>
   */
  public Status delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /**
   * Deletes a status and at once its media. Since Mastodon 4.4. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#delete">Mastodon docs</a>
   */
  public Status deleteWithMedia(String id) {
    return exchange.fetch(DELETE.at(id).with("delete_media", true));
  }

  /**
   * Returns what the status answers and what answers it. At most 40 ancestors and 60 descendants
   * without a login, 4,096 each with one that has the scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#context">Mastodon docs</a>
   */
  public Context context(String id) {
    return exchange.fetch(CONTEXT.at(id));
  }

  /**
   * Changes a status of the user. Scope {@code write:statuses}; since Mastodon 3.5.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take
   *     it: too long, for instance
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#edit">Mastodon docs</a>
   */
  public Status edit(String id, StatusUpdate update) {
    return new MediaProcessing(exchange).send(EDIT.at(id).with(update));
  }

  /**
   * Returns what the user typed, to be edited. Scope {@code read:statuses}; since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#source">Mastodon docs</a>
   */
  public StatusSource source(String id) {
    return exchange.fetch(SOURCE.at(id));
  }

  /**
   * Returns all revisions of a status, the oldest first. Scope {@code read:statuses} for one that
   * is not public; since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#history">Mastodon docs</a>
   */
  public List<StatusEdit> history(String id) {
    return exchange.fetch(HISTORY.at(id));
  }

  /**
   * Changes who may quote a status of the user; what quotes it already, stays. Scope {@code
   * write:statuses}; since Mastodon 4.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#edit_interaction_policy">Mastodon
   *     docs</a>
   */
  public Status changeInteractionPolicy(String id, QuoteApprovalPolicy policy) {
    return exchange.fetch(INTERACTION_POLICY.at(id).with("quote_approval_policy", policy));
  }

  /**
   * Translates a public or unlisted status into the user's language. Scope {@code read:statuses};
   * since Mastodon 4.0.
   *
   * @throws io.github.mastodonjava.error.MastodonForbiddenException if it is not public, or the
   *     server does not translate from its language into that one
   * @throws io.github.mastodonjava.error.MastodonNotFoundException if the server does not translate
   * @throws io.github.mastodonjava.error.MastodonUnavailableException if it cannot now
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#translate">Mastodon docs</a>
   */
  public Translation translate(String id) {
    return exchange.fetch(TRANSLATE.at(id));
  }

  /**
   * Translates a status into {@code language}: {@code de} (ISO 639-1). Scope {@code read:statuses};
   * since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#translate">Mastodon docs</a>
   */
  public Translation translate(String id, String language) {
    return exchange.fetch(TRANSLATE.at(id).with("lang", language));
  }

  /**
   * Boosts a status, and returns the boost, which has it inside. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#boost">Mastodon docs</a>
   */
  public Status reblog(String id) {
    return exchange.fetch(REBLOG.at(id));
  }

  /**
   * Boosts a status for these people only. Scope {@code write:statuses}.
   *
   * @param visibility anything but {@link Visibility#DIRECT}
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#boost">Mastodon docs</a>
   */
  public Status reblog(String id, Visibility visibility) {
    if (visibility.equals(Visibility.DIRECT)) {
      throw new IllegalArgumentException("a boost cannot be direct");
    }
    return exchange.fetch(REBLOG.at(id).with("visibility", visibility));
  }

  /**
   * Undoes a boost; {@code id} is that of the boosted status. Counts against the limit of 30
   * deletions in 30 minutes. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#unreblog">Mastodon docs</a>
   */
  public Status unreblog(String id) {
    return exchange.fetch(UNREBLOG.at(id));
  }

  /**
   * Returns who boosted a status: 40 a page unless said, 80 at most.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#reblogged_by">Mastodon docs</a>
   */
  public Page<Account> rebloggedBy(String id) {
    return rebloggedBy(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#reblogged_by">Mastodon docs</a>
   */
  public Page<Account> rebloggedBy(String id, Paging paging) {
    return exchange.fetch(REBLOGGED_BY.at(id).with(paging));
  }

  /**
   * Makes a status one of the user's favourites. Scope {@code write:favourites}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#favourite">Mastodon docs</a>
   */
  public Status favourite(String id) {
    return exchange.fetch(FAVOURITE.at(id));
  }

  /**
   * Undoes {@link #favourite favourite}. Scope {@code write:favourites}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#unfavourite">Mastodon docs</a>
   */
  public Status unfavourite(String id) {
    return exchange.fetch(UNFAVOURITE.at(id));
  }

  /**
   * Returns whose favourite a status is: 40 a page unless said, 80 at most.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#favourited_by">Mastodon docs</a>
   */
  public Page<Account> favouritedBy(String id) {
    return favouritedBy(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#favourited_by">Mastodon docs</a>
   */
  public Page<Account> favouritedBy(String id, Paging paging) {
    return exchange.fetch(FAVOURITED_BY.at(id).with(paging));
  }

  /**
   * Bookmarks a status, which nobody else sees. Scope {@code write:bookmarks}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#bookmark">Mastodon docs</a>
   */
  public Status bookmark(String id) {
    return exchange.fetch(BOOKMARK.at(id));
  }

  /**
   * Undoes {@link #bookmark bookmark}. Scope {@code write:bookmarks}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#unbookmark">Mastodon docs</a>
   */
  public Status unbookmark(String id) {
    return exchange.fetch(UNBOOKMARK.at(id));
  }

  /**
   * Makes no more notifications of the conversation that a status is part of. Scope {@code
   * write:mutes}; since Mastodon 1.4.2.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#mute">Mastodon docs</a>
   */
  public Status mute(String id) {
    return exchange.fetch(MUTE.at(id));
  }

  /**
   * Undoes {@link #mute mute}. Scope {@code write:mutes}; since Mastodon 1.4.2.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#unmute">Mastodon docs</a>
   */
  public Status unmute(String id) {
    return exchange.fetch(UNMUTE.at(id));
  }

  /**
   * Puts a status of the user at the top of the profile: one that is not direct, and no boost.
   * Scope {@code write:accounts}; since Mastodon 1.6.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if there are as many as there
   *     can be: 5, on Mastodon
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#pin">Mastodon docs</a>
   */
  public Status pin(String id) {
    return exchange.fetch(PIN.at(id));
  }

  /**
   * Undoes {@link #pin pin}. Scope {@code write:accounts}; since Mastodon 1.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#unpin">Mastodon docs</a>
   */
  public Status unpin(String id) {
    return exchange.fetch(UNPIN.at(id));
  }

  /**
   * Returns what quotes a status: 20 a page unless said, 40 at most. Scope {@code read:statuses};
   * since Mastodon 4.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#quotes">Mastodon docs</a>
   */
  public Page<Status> quotes(String id) {
    return quotes(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:statuses};
   * since Mastodon 4.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#quotes">Mastodon docs</a>
   */
  public Page<Status> quotes(String id, Paging paging) {
    return exchange.fetch(QUOTES.at(id).with(paging));
  }

  /**
   * Takes a status of the user out of another that quotes it, and returns that one. Scope {@code
   * write:statuses}; since Mastodon 4.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/statuses/#revoke_quote">Mastodon docs</a>
   */
  public Status revokeQuote(String id, String quotingStatusId) {
    return exchange.fetch(REVOKE_QUOTE.at(id, quotingStatusId));
  }
}
