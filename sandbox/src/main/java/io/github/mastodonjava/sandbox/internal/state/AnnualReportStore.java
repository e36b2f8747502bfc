package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.text.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annual reports that were made, and how one is made. */
public final class AnnualReportStore {
  /** As many statuses as active users post in a year, on the average. */
  private static final int AVERAGE = 113;

  private final State state;
  private final Map<Long, NavigableMap<Integer, AnnualReport>> byAccount = new HashMap<>();
  private final Set<AnnualReport> read = new HashSet<>();

  AnnualReportStore(State state) {
    this.state = state;
  }

  public @Nullable AnnualReport get(Account account, int year) {
    return of(account).get(year);
  }

  /** Those of an account that were not read yet. */
  public List<AnnualReport> unread(Account account) {
    return of(account).values().stream().filter(report -> !read.contains(report)).toList();
  }

  public void read(AnnualReport report) {
    read.add(report);
  }

  private NavigableMap<Integer, AnnualReport> of(Account account) {
    return byAccount.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  /** Whether a report can be made: in the last weeks of its year, by those who posted in it. */
  public boolean isEligible(Account account, int year) {
    LocalDate today = LocalDate.ofInstant(state.now(), ZoneOffset.UTC);
    return today.getYear() == year
        && today.getMonth() == Month.DECEMBER
        && today.getDayOfMonth() >= 10
        && statuses(account, year).findAny().isPresent();
  }

  /** Makes the report of a year. */
  public void make(Account account, int year) {
    List<Status> statuses = statuses(account, year).toList();
    List<Status> own = statuses.stream().filter(status -> !status.isReblog()).toList();
    of(account)
        .put(
            year,
            new AnnualReport(
                account,
                year,
                archetype(statuses),
                months(account, year, statuses),
                topHashtag(own),
                topStatus(own),
                Sha256.hex("wrapstodon " + account.id() + " " + year).substring(0, 16)));
  }

  private Stream<Status> statuses(Account account, int year) {
    return state.statuses().of(account).values().stream()
        .filter(Status::isDistributable)
        .filter(status -> date(status.createdAt()).getYear() == year);
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static String archetype(List<Status> statuses) {
    long boosts = statuses.stream().filter(Status::isReblog).count();
    long replies = statuses.stream().filter(Status::isReply).count();
    long polls = statuses.stream().filter(status -> status.draft().pollId() != null).count();
    long alone = statuses.size() - boosts - replies;
    if (statuses.size() < AVERAGE) {
      return "lurker";
    } else if (boosts > 2 * alone) {
      return "booster";
    } else if (10 * polls > alone) {
      return "pollster";
    }
    return replies > 2 * alone ? "replier" : "oracle";
  }

  private List<AnnualReport.Month> months(Account account, int year, List<Status> statuses) {
    List<LocalDate> posts = statuses.stream().map(status -> date(status.createdAt())).toList();
    List<LocalDate> follows =
        state.follows().to(account).keySet().stream()
            .map(id -> date(Ids.instant(id)))
            .filter(day -> day.getYear() == year)
            .toList();
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> new AnnualReport.Month(month, in(month, posts), in(month, follows)))
        .toList();
  }

  private static int in(int month, List<LocalDate> days) {
    return (int) days.stream().filter(day -> day.getMonthValue() == month).count();
  }

  private static AnnualReport.@Nullable Hashtag topHashtag(List<Status> statuses) {
    Map<String, Integer> counts = new TreeMap<>();
    statuses.forEach(status -> status.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> new AnnualReport.Hashtag(most.getKey(), most.getValue()))
        .orElse(null);
  }

  private @Nullable Long topStatus(List<Status> statuses) {
    return statuses.stream()
        .filter(status -> boosts(status) > 0)
        .max(Comparator.comparing(this::boosts))
        .map(Status::id)
        .orElse(null);
  }

  private int boosts(Status status) {
    return state.statuses().reblogsOf(status.id()).size();
  }
}
