package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.cli.screen.Count;
import io.github.mastodonjava.cli.screen.HtmlText;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.screen.Screen;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.FilterResult;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.MediaType;
import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.entity.PollOption;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statuses for people. */
final class StatusView {
  private static final int INDENT = 2;

  private final Screen screen;
  private final Instant now;
  private final boolean revealed;

  /**
   * @param revealed whether content warnings and filters hide nothing
   */
  StatusView(Screen screen, Instant now, boolean revealed) {
    this.screen = screen;
    this.now = now;
    this.revealed = revealed;
  }

  void print(Status status) {
    Status boosted = status.reblog();
    if (boosted == null) {
      printHead(status);
      printBody(status);
    } else {
      screen.print(Line.empty().dim("@" + status.account().acct() + " boosted"));
      printHead(boosted);
      printBody(boosted);
    }
    screen.blank();
  }

  private void printHead(Status status) {
    Account author = status.account();
    Line line = Line.empty();
    if (!Sent.text(author.displayName()).isBlank()) {
      line = line.bold(author.displayName()).plain(" ");
    }
    screen.print(line.name("@" + author.acct()).dim(age(status.createdAt()) + audience(status)));
  }

  private String age(@Nullable Instant time) {
    return time == null ? "" : " · " + Age.of(time, now);
  }

  private static String audience(Status status) {
    Visibility visibility = status.visibility();
    return visibility == null || visibility.value().equals(Visibility.PUBLIC.value())
        ? ""
        : " · " + visibility.value();
  }

  private void printBody(Status status) {
    List<String> reasons = reasonsToHide(status);
    for (String reason : reasons) {
      screen.print(Line.empty().bad("  [" + reason + "]"));
    }
    if (reasons.isEmpty() || revealed) {
      String text = HtmlText.of(Sent.text(status.content()));
      if (!text.isEmpty()) {
        screen.print(text, INDENT);
      }
      Poll poll = status.poll();
      if (poll != null) {
        printPoll(poll);
      }
      for (MediaAttachment media : status.mediaAttachments()) {
        printMedia(media);
      }
    }
    printFoot(status);
  }

  private static List<String> reasonsToHide(Status status) {
    List<String> reasons = new ArrayList<>();
    if (!Sent.text(status.spoilerText()).isBlank()) {
      reasons.add(status.spoilerText());
    }
    for (FilterResult result : status.filtered()) {
      reasons.add("Filtered: " + result.filter().title());
    }
    return reasons;
  }

  private void printPoll(Poll poll) {
    for (PollOption option : poll.options()) {
      screen.print("  ( ) " + option.title() + "  " + Count.of(option.votesCount(), "vote"));
    }
  }

  private void printMedia(MediaAttachment media) {
    String description = Objects.requireNonNullElse(media.description(), "no description");
    screen.print("[" + kind(media) + ": " + description + "]", INDENT);
    String url = media.url();
    if (url != null) {
      screen.print(Line.empty().dim("  " + url));
    }
  }

  private static String kind(MediaAttachment media) {
    MediaType type = media.type();
    return type == null ? "media" : type.value();
  }

  private void printFoot(Status status) {
    List<String> parts = new ArrayList<>();
    parts.add("id " + status.id());
    addCount(parts, status.repliesCount(), "reply", "replies");
    addCount(parts, status.reblogsCount(), "boost", "boosts");
    addCount(parts, status.favouritesCount(), "favourite", "favourites");
    screen.print(Line.empty().dim("  " + String.join(" · ", parts)));
  }

  private static void addCount(
      List<String> parts, @Nullable Integer count, String one, String many) {
    int number = Sent.number(count);
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }
}
