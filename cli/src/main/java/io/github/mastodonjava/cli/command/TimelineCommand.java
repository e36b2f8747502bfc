package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.TimelineFilter;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.syntax.Operands;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.cli.syntax.Syntax;
import io.github.mastodonjava.entity.Status;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a timeline, page by page as it is needed. */
public final class TimelineCommand implements Command {
  private static final int LIMIT = 20;
  private static final int LONGEST_PAGE = 40;
  private static final Option HOW_MANY =
      Option.value("--limit", "N", "How many posts, however many pages: 20 unless said.");
  private static final Option REVEAL =
      Option.toggle("--reveal", "Show what is behind content warnings and filters too.");

  @Override
  public Syntax syntax() {
    return Syntax.of("timeline", "Read a timeline, the newest post first.")
        .operands(
            Operands.optional("[home|local|public|tag NAME]", "Which one: home unless said.", 2)
                .offering("home", "local", "public", "tag"))
        .options(HOW_MANY, REVEAL, Option.ACCOUNT, Option.TIMEOUT)
        .example("mastodon timeline --limit 5")
        .example("mastodon timeline tag caturday --limit 100 --json");
  }

  @Override
  public void run(Call call) {
    int limit = call.arguments().number(HOW_MANY, LIMIT, 1, Integer.MAX_VALUE);
    String name = call.arguments().operand(0, "home");
    String tag = tag(name, call.arguments().operands());
    Paging paging = Paging.limit(Math.min(limit, LONGEST_PAGE));
    call.as(
        (account, mastodon) -> {
          Iterator<Status> statuses = page(mastodon, name, tag, paging).iterator();
          if (call.json()) {
            printDocument(call, name, tag, statuses, limit);
          } else {
            print(call, statuses, limit);
          }
        });
  }

  private static String tag(String name, List<String> operands) {
    boolean ofTag = name.equals("tag");
    if (!List.of("home", "local", "public", "tag").contains(name)
        || operands.size() > (ofTag ? 2 : 1)
        || (ofTag && operands.size() < 2)) {
      throw new Failure(
          Kind.USAGE,
          "Say which timeline: home, local, public or tag NAME. See: mastodon timeline --help");
    }
    return ofTag ? operands.get(1) : "";
  }

  private static Page<Status> page(Mastodon mastodon, String name, String tag, Paging paging) {
    return switch (name) {
      case "local" -> mastodon.timelines().publicTimeline(TimelineFilter.LOCAL.paging(paging));
      case "public" -> mastodon.timelines().publicTimeline(TimelineFilter.ALL.paging(paging));
      case "tag" -> mastodon.timelines().tag(tag, TimelineFilter.ALL.paging(paging));
      default -> mastodon.timelines().home(paging);
    };
  }

  private static void print(Call call, Iterator<Status> statuses, int limit) {
    StatusView view = new StatusView(call.screen(), call.now(), call.arguments().has(REVEAL));
    if (!statuses.hasNext()) {
      call.screen().note("There is nothing here yet.");
    }
    for (int shown = 0; shown < limit && statuses.hasNext() && !call.screen().isGone(); shown++) {
      view.print(statuses.next());
    }
  }

  private static void printDocument(
      Call call, String name, String tag, Iterator<Status> statuses, int limit) {
    List<Status> all = new ArrayList<>();
    while (all.size() < limit && statuses.hasNext()) {
      all.add(statuses.next());
    }
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("timeline", name);
    if (!tag.isEmpty()) {
      document.put("tag", tag);
    }
    document.put("statuses", StatusDocument.of(all));
    call.screen().print(document);
  }
}
