package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.Conversations;
import io.github.mastodonjava.api.NotificationFilter;
import io.github.mastodonjava.api.Notifications;
import io.github.mastodonjava.api.TimelineFilter;
import io.github.mastodonjava.api.Timelines;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.internal.streaming.Twin.Refill;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists that a stream continues; null for those that it does not. */
record Twins(
    @Nullable Twin<Status> statuses,
    @Nullable Twin<Notification> notifications,
    @Nullable Twin<Conversation> conversations) {

  static final Twins NONE = new Twins(null, null, null);

  static Twins of(Stream stream, Exchange exchange) {
    Timelines timelines = new Timelines(exchange);
    return switch (stream.name()) {
      case "user" -> {
        Timelines complete = new Timelines(new CompleteLists(exchange));
        yield new Twins(statuses(complete::home), notifications(exchange), null);
      }
      case "user:notification" -> new Twins(null, notifications(exchange), null);
      case "public" -> publicTimeline(timelines, TimelineFilter.ALL);
      case "public:media" -> publicTimeline(timelines, TimelineFilter.ALL.onlyMedia());
      case "public:local" -> publicTimeline(timelines, TimelineFilter.LOCAL);
      case "public:local:media" -> publicTimeline(timelines, TimelineFilter.LOCAL.onlyMedia());
      case "public:remote" -> publicTimeline(timelines, TimelineFilter.REMOTE);
      case "public:remote:media" -> publicTimeline(timelines, TimelineFilter.REMOTE.onlyMedia());
      case "hashtag" -> hashtag(timelines, stream, TimelineFilter.ALL);
      case "hashtag:local" -> hashtag(timelines, stream, TimelineFilter.LOCAL);
      case "list" -> {
        String id = stream.parameters().get("list");
        yield id == null ? NONE : only(paging -> timelines.list(id, paging));
      }
      case "direct" -> new Twins(null, null, conversations(exchange));
      default -> NONE;
    };
  }

  boolean isEmpty() {
    return statuses == null && notifications == null && conversations == null;
  }

  /** Takes what is there now as seen, where that has not been done yet. */
  void begin() {
    all().forEach(Twin::begin);
  }

  void reconnected() {
    all().forEach(Twin::reconnected);
  }

  private List<Twin<?>> all() {
    List<Twin<?>> all = new ArrayList<>(3);
    if (statuses != null) {
      all.add(statuses);
    }
    if (notifications != null) {
      all.add(notifications);
    }
    if (conversations != null) {
      all.add(conversations);
    }
    return all;
  }

  /** Whether an event has not been handed over yet; notes that it is. */
  boolean isNew(ServerEvent event) {
    if (event instanceof StatusPosted posted) {
      return statuses == null || statuses.isNew(posted.status());
    } else if (event instanceof NotificationReceived received) {
      return notifications == null || notifications.isNew(received.notification());
    } else if (event instanceof ConversationUpdated updated) {
      return conversations == null || conversations.isNew(updated.conversation());
    }
    return true;
  }

  /** Whether two events are about the same item. */
  static boolean isSame(ServerEvent a, ServerEvent b) {
    String id = itemId(a);
    return id != null && a.getClass() == b.getClass() && id.equals(itemId(b));
  }

  private static @Nullable String itemId(ServerEvent event) {
    if (event instanceof StatusPosted posted) {
      return posted.status().id();
    } else if (event instanceof NotificationReceived received) {
      return received.notification().id();
    }
    return event instanceof ConversationUpdated updated ? lastStatus(updated.conversation()) : null;
  }

  /** Fetches what was missed, and hands it over. */
  List<Refill> refill(Stream stream, int limit, boolean overlap, Consumer<ServerEvent> receiver) {
    List<Refill> refills = new ArrayList<>();
    if (statuses != null) {
      refills.add(
          statuses.refill(
              limit, overlap, each -> receiver.accept(new StatusPosted(stream, each, true))));
    }
    if (notifications != null) {
      refills.add(
          notifications.refill(
              limit,
              overlap,
              each -> receiver.accept(new NotificationReceived(stream, each, true))));
    }
    if (conversations != null) {
      refills.add(
          conversations.refill(
              limit,
              overlap,
              each -> receiver.accept(new ConversationUpdated(stream, each, true))));
    }
    return refills;
  }

  private static Twins publicTimeline(Timelines timelines, TimelineFilter filter) {
    return only(paging -> timelines.publicTimeline(filter.paging(paging)));
  }

  private static Twins hashtag(Timelines timelines, Stream stream, TimelineFilter filter) {
    String tag = stream.parameters().get("tag");
    return tag == null ? NONE : only(paging -> timelines.tag(tag, filter.paging(paging)));
  }

  private static Twins only(Function<Paging, Page<Status>> list) {
    return new Twins(statuses(list), null, null);
  }

  private static Twin<Status> statuses(Function<Paging, Page<Status>> list) {
    return new Twin<>(list, Status::id);
  }

  private static Twin<Notification> notifications(Exchange exchange) {
    Notifications notifications = new Notifications(exchange);
    return new Twin<>(
        paging -> notifications.list(NotificationFilter.ALL.paging(paging)), Notification::id);
  }

  /** Conversations are paged by the ids of their last statuses. */
  private static Twin<Conversation> conversations(Exchange exchange) {
    return new Twin<>(new Conversations(exchange)::list, Twins::lastStatus);
  }

  private static @Nullable String lastStatus(Conversation conversation) {
    Status last = conversation.lastStatus();
    return last == null ? null : last.id();
  }
}
