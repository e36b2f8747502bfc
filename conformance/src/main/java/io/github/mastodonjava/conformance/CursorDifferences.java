package io.github.mastodonjava.conformance;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Page;
import io.github.mastodonjava.Response;
import io.github.mastodonjava.http.AnswerShape;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where the cursors of a page do not lead to where the server's links lead. */
final class CursorDifferences {
  private static final Pattern LINK = Pattern.compile("<([^>]*)>[^<]*?rel=\"?([^\";,]*)");

  private CursorDifferences() {}

  /** Whether a list goes on, and no row can go on with it. */
  static boolean isLost(Recording recording, List<Request<?>> requests) {
    return recording.isGood()
        && recording.body().startsWith("[")
        && target(recording, "next") != null
        && requests.stream().noneMatch(request -> request.endpoint().shape() == AnswerShape.PAGE);
  }

  static List<String> of(
      Recording recording,
      Request<?> request,
      Response<?> response,
      RecordedServer server,
      Mastodon mastodon) {
    List<String> differences = new ArrayList<>();
    if (response.body() instanceof Page<?> page) {
      if (!isCounted(recording, request)) {
        compare("next", recording, request, page.nextCursor(), server, mastodon, differences);
      }
      compare("prev", recording, request, page.previousCursor(), server, mastodon, differences);
    }
    return differences;
  }

  /** Whether the next page is found by counting, for the server names none. */
  private static boolean isCounted(Recording recording, Request<?> request) {
    return request.endpoint().isByOffset() && recording.header("Link").isEmpty();
  }

  /** Path and query of a link; the host is another one here. */
  private static @Nullable HttpUrl target(Recording recording, String relation) {
    for (String header : recording.header("Link")) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        if (List.of(link.group(2).split(" ", -1)).contains(relation)) {
          HttpUrl there = HttpUrl.get(RecordedServer.ADDRESS + recording.path());
          HttpUrl target = there.resolve(link.group(1));
          return target == null ? null : at(path(target));
        }
      }
    }
    return null;
  }

  private static String path(HttpUrl url) {
    String query = url.encodedQuery();
    return url.encodedPath() + (query == null ? "" : "?" + query);
  }

  private static HttpUrl at(String path) {
    return HttpUrl.get(RecordedServer.ADDRESS + path);
  }

  @SuppressWarnings("unchecked") // its answers are pages
  private static void compare(
      String relation,
      Recording recording,
      Request<?> request,
      Page.@Nullable Cursor cursor,
      RecordedServer server,
      Mastodon mastodon,
      List<String> differences) {
    HttpUrl expected = target(recording, relation);
    if (cursor == null) {
      if (expected != null) {
        differences.add("the link " + relation + " is lost: " + expected);
      }
      return;
    }
    Page.Cursor restored = new Page.Cursor(cursor.toString());
    mastodon.send(Request.of((Endpoint<Page<Object>>) request.endpoint(), restored));
    if (!restored.equals(cursor) || !server.asked().equals(expected)) {
      differences.add("the link " + relation + ": " + expected + " became " + server.asked());
    }
  }
}
