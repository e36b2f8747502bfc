package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.oauth.OAuthStore;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Everything that the server remembers, and the one lock that guards it: every request runs under
 * {@link #exclusively}, and so does every method of the public API that looks inside. What is
 * handed out of it is either immutable or only used under the lock.
 */
public final class State {
  private final ReentrantLock lock = new ReentrantLock();
  private final Settings settings;
  private final Address address = new Address();
  private final DomainEvents events = new DomainEvents();
  private final Ids ids;
  private final AccountStore accounts = new AccountStore();
  private final StatusStore statuses = new StatusStore();
  private final Relations follows;
  private final Relations followRequests;
  private final Relations blocks;
  private final Relations endorsements;
  private final MuteStore mutes;
  private final Marks favourites;
  private final Marks bookmarks;
  private final Marks pins;
  private final Marks conversationMutes;
  private final NotificationRequestStore notificationRequests;
  private final NotificationStore notifications;
  private final ListStore lists;
  private final ConversationStore conversations = new ConversationStore();
  private final TagStore tags;
  private final NoteStore notes = new NoteStore();
  private final FilterStore filters = new FilterStore(events);
  private final DomainBlockStore domainBlocks;
  private final ReportStore reports;
  private final ServerBlocks serverBlocks = new ServerBlocks();
  private final Table<AccountCollection> collections = new Table<>();
  private final AnnouncementStore announcements = new AnnouncementStore(events);
  private final SuggestionStore suggestions = new SuggestionStore(this);
  private final TrendStore trends = new TrendStore(this);
  private final QuoteStore quotes = new QuoteStore();
  private final PollStore polls = new PollStore();
  private final ScheduledStore scheduled = new ScheduledStore();
  private final MediaStore media = new MediaStore();
  private final MarkerStore markers = new MarkerStore();
  private final StatusExtras statusExtras = new StatusExtras();
  private final PushStore pushes;
  private final AnnualReportStore annualReports = new AnnualReportStore(this);
  private final LateReplies lateReplies = new LateReplies();
  private final AsyncRefreshStore refreshes;
  private final Visibility visibility;
  private final OAuthStore oauth;

  public State(Settings settings) {
    this.settings = settings;
    this.ids = new Ids(settings.clock());
    this.follows = new Relations(ids);
    this.followRequests = new Relations(ids);
    this.blocks = new Relations(ids);
    this.endorsements = new Relations(ids);
    this.mutes = new MuteStore(ids, settings.clock());
    this.favourites = new Marks(ids);
    this.bookmarks = new Marks(ids);
    this.pins = new Marks(ids);
    this.conversationMutes = new Marks(ids);
    this.notificationRequests = new NotificationRequestStore(ids);
    this.notifications =
        new NotificationStore(
            settings.clock(), follows, blocks, mutes, notificationRequests, events);
    this.lists = new ListStore(ids);
    this.tags = new TagStore(ids);
    this.domainBlocks = new DomainBlockStore(ids);
    this.reports = new ReportStore(accounts, notifications);
    this.visibility = new Visibility(follows, blocks, mutes, lists, tags);
    this.pushes = new PushStore(follows, events);
    this.oauth = new OAuthStore(settings, events);
    this.refreshes = new AsyncRefreshStore(settings);
  }

  public <T> T exclusively(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      if (lock.getHoldCount() == 1) {
        events.publishWaiting();
      }
      lock.unlock();
    }
  }

  public Settings settings() {
    return settings;
  }

  public Instant now() {
    return settings.clock().instant();
  }

  public Address address() {
    return address;
  }

  public DomainEvents events() {
    return events;
  }

  public Ids ids() {
    return ids;
  }

  public AccountStore accounts() {
    return accounts;
  }

  public StatusStore statuses() {
    return statuses;
  }

  public Relations follows() {
    return follows;
  }

  public Relations followRequests() {
    return followRequests;
  }

  public Relations blocks() {
    return blocks;
  }

  public Relations endorsements() {
    return endorsements;
  }

  public MuteStore mutes() {
    return mutes;
  }

  public Marks favourites() {
    return favourites;
  }

  public Marks bookmarks() {
    return bookmarks;
  }

  public Marks pins() {
    return pins;
  }

  /** Marks on the first statuses of conversations. */
  public Marks conversationMutes() {
    return conversationMutes;
  }

  public NotificationStore notifications() {
    return notifications;
  }

  public NotificationRequestStore notificationRequests() {
    return notificationRequests;
  }

  public NoteStore notes() {
    return notes;
  }

  public ListStore lists() {
    return lists;
  }

  public ConversationStore conversations() {
    return conversations;
  }

  public TagStore tags() {
    return tags;
  }

  public FilterStore filters() {
    return filters;
  }

  public DomainBlockStore domainBlocks() {
    return domainBlocks;
  }

  public ReportStore reports() {
    return reports;
  }

  public ServerBlocks serverBlocks() {
    return serverBlocks;
  }

  public Table<AccountCollection> collections() {
    return collections;
  }

  public AnnouncementStore announcements() {
    return announcements;
  }

  public SuggestionStore suggestions() {
    return suggestions;
  }

  public TrendStore trends() {
    return trends;
  }

  public QuoteStore quotes() {
    return quotes;
  }

  public PollStore polls() {
    return polls;
  }

  public ScheduledStore scheduled() {
    return scheduled;
  }

  public MediaStore media() {
    return media;
  }

  public MarkerStore markers() {
    return markers;
  }

  public StatusExtras statusExtras() {
    return statusExtras;
  }

  public PushStore pushes() {
    return pushes;
  }

  public AnnualReportStore annualReports() {
    return annualReports;
  }

  public LateReplies lateReplies() {
    return lateReplies;
  }

  public AsyncRefreshStore refreshes() {
    return refreshes;
  }

  public Visibility visibility() {
    return visibility;
  }

  public OAuthStore oauth() {
    return oauth;
  }
}
