package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.TagStore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/tags/">tags</a>, and which are followed. */
public final class TagRoutes {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_·・]*[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_·・]*");

  private final State state;
  private final Presenters present;
  private final AccountPages pages;

  public TagRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.pages = new AccountPages(state, present);
  }

  public void register(Router router) {
    router
        .since(4, 0)
        .get("/api/v1/followed_tags", this::followed)
        .get("/api/v1/tags/{id}", this::get)
        .post("/api/v1/tags/{id}/follow", this::follow)
        .post("/api/v1/tags/{id}/unfollow", this::unfollow)
        .since(4, 4)
        .post("/api/v1/tags/{id}/feature", this::feature)
        .post("/api/v1/tags/{id}/unfeature", this::unfeature);
  }

  private Answer followed(Call call) {
    Account user = call.requireUser("follow", "read", "read:follows");
    return pages.page(call, state.tags().followedBy(user), name -> present.tags().tag(name, user));
  }

  private Answer get(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses", "follow");
    return Answer.json(present.tags().tag(name(call), viewer));
  }

  private Answer follow(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    state.tags().follow(user, name(call));
    return Answer.json(present.tags().tag(name(call), user));
  }

  private Answer unfollow(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    state.tags().unfollow(user, name(call));
    return Answer.json(present.tags().tag(name(call), user));
  }

  private Answer feature(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    FeaturedTagRoutes.feature(state, user, name(call));
    return Answer.json(present.tags().tag(name(call), user));
  }

  private Answer unfeature(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    state.tags().unfeature(user, name(call));
    return Answer.json(present.tags().tag(name(call), user));
  }

  private static String name(Call call) {
    return checked(call.pathParam("id"));
  }

  /** The normal form of a name that can be a hashtag. */
  static String checked(String text) {
    String name = TagStore.normalized(text);
    if (!NAME.matcher(name).matches()) {
      throw ApiError.notFound();
    }
    return name;
  }
}
