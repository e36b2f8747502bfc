package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.OffsetPage;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.AccountCollection;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Table;
import io.github.mastodonjava.sandbox.internal.state.TagStore;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/collections/">collections</a> of accounts. */
public final class CollectionRoutes {
  private static final int MOST = 10;
  private static final int MOST_ITEMS = 25;

  private final State state;
  private final Presenters present;
  private final Table<AccountCollection> collections;

  public CollectionRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.collections = state.collections();
  }

  public void register(Router router) {
    String items = "/api/v1/collections/{id}/items";
    router
        .post("/api/v1/collections", this::create)
        .get("/api/v1/collections/{id}", this::get)
        .patch("/api/v1/collections/{id}", this::update)
        .delete("/api/v1/collections/{id}", this::delete)
        .post(items, this::add)
        .delete(items + "/{item}", this::remove)
        .post(items + "/{item}/revoke", this::revoke)
        .get("/api/v1/accounts/{id}/collections", this::ofAccount)
        .get("/api/v1/accounts/{id}/in_collections", this::withAccount);
  }

  private Answer ofAccount(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:collections");
    Account owner = RelationRoutes.account(state, call);
    return list(call, one -> one.owner() == owner && (one.discoverable() || viewer == owner));
  }

  /** Only the account itself is told where it is. */
  private Answer withAccount(Call call) {
    Account user = call.requireUser("read", "read:collections");
    Account account = RelationRoutes.account(state, call);
    if (account != user) {
      throw ApiError.notAllowed();
    }
    return list(call, one -> one.items().stream().anyMatch(item -> item.account() == user));
  }

  private Answer list(Call call, Predicate<AccountCollection> wanted) {
    OffsetPage<AccountCollection> page =
        OffsetPage.of(call, 40, collections.all().values().stream().filter(wanted).toList());
    ObjectNode json = Json.object();
    json.set("collections", Json.array(page.items(), present.collections()::collection));
    return Answer.json(json).with("Link", page.links());
  }

  private Answer get(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:collections");
    AccountCollection collection = find(call);
    ObjectNode json = Json.object();
    json.set("collection", present.collections().collection(collection));
    json.set(
        "accounts",
        Json.array(collection.items(), item -> present.accounts().account(item.account(), viewer)));
    return Answer.json(json);
  }

  private Answer create(Call call) {
    Account user = call.requireUser("write", "write:collections");
    long own = collections.all().values().stream().filter(one -> one.owner() == user).count();
    if (own >= MOST) {
      throw ApiError.validation("You have reached the maximum number of collections");
    }
    read(call.params(), empty(0, user)); // before anything is kept
    List<Account> accounts =
        call.params().strings("account_ids").stream().map(this::featurable).toList();
    AccountCollection made = collections.add(id -> read(call.params(), empty(id, user)));
    for (Account account : accounts) {
      made = made.with(new AccountCollection.Item(state.ids().next(), account, state.now()));
    }
    collections.put(made.id(), made);
    return wrapped(made);
  }

  private AccountCollection empty(long id, Account owner) {
    return new AccountCollection(
        id, owner, "", "", null, null, false, true, state.now(), state.now(), List.of());
  }

  private Answer update(Call call) {
    AccountCollection changed = read(call.params(), own(call));
    collections.put(changed.id(), changed);
    return wrapped(changed);
  }

  private Answer wrapped(AccountCollection collection) {
    ObjectNode json = Json.object();
    json.set("collection", present.collections().collection(collection));
    return Answer.json(json);
  }

  private AccountCollection read(Params params, AccountCollection old) {
    String name = params.string("name", old.name());
    if (name.isBlank()) {
      throw ApiError.validation("Name can't be blank");
    }
    if (name.codePointCount(0, name.length()) > 40) {
      throw ApiError.validation("Name is too long (maximum is 40 characters)");
    }
    String tag = params.string("tag_name", Objects.requireNonNullElse(old.tag(), ""));
    return new AccountCollection(
        old.id(),
        old.owner(),
        name,
        params.string("description", old.description()),
        params.has("language") ? params.string("language") : old.language(),
        tag.isBlank() ? null : TagStore.normalized(tag),
        Objects.requireNonNullElse(params.bool("sensitive"), old.sensitive()),
        Objects.requireNonNullElse(params.bool("discoverable"), old.discoverable()),
        old.createdAt(),
        state.now(),
        old.items());
  }

  private Answer delete(Call call) {
    collections.remove(own(call).id());
    return Answer.empty();
  }

  private Answer add(Call call) {
    AccountCollection old = own(call);
    Account account = featurable(call.text("account_id"));
    if (old.items().size() >= MOST_ITEMS) {
      throw ApiError.validation("Collection has reached the maximum number of accounts");
    }
    if (old.items().stream().anyMatch(item -> item.account() == account)) {
      throw ApiError.validation("Account has already been taken");
    }
    AccountCollection.Item item =
        new AccountCollection.Item(state.ids().next(), account, state.now());
    collections.put(old.id(), old.with(item));
    ObjectNode json = Json.object();
    json.set("collection_item", present.collections().item(item));
    return Answer.json(json);
  }

  private Answer remove(Call call) {
    AccountCollection old = own(call);
    collections.put(old.id(), old.without(item(call, old), state.now()));
    return Answer.empty();
  }

  /** Who is in a collection can leave it. */
  private Answer revoke(Call call) {
    Account user = call.requireUser("write", "write:collections");
    AccountCollection old = find(call);
    AccountCollection.Item item = item(call, old);
    if (item.account() != user) {
      throw ApiError.notAllowed();
    }
    collections.put(old.id(), old.without(item, state.now()));
    return Answer.empty();
  }

  /** An account that wants to be discovered, as others may not be recommended. */
  private Account featurable(String id) {
    Account account = state.accounts().byId(Ids.parse(id));
    if (account == null) {
      throw ApiError.recordNotFound();
    }
    if (!Boolean.TRUE.equals(account.profile().discoverable())) {
      throw ApiError.notAllowed();
    }
    return account;
  }

  private AccountCollection.Item item(Call call, AccountCollection collection) {
    long id = Ids.parse(call.pathParam("item"));
    return collection.items().stream()
        .filter(item -> item.id() == id)
        .findFirst()
        .orElseThrow(ApiError::recordNotFound);
  }

  private AccountCollection find(Call call) {
    AccountCollection collection = collections.get(call.id());
    if (collection == null) {
      throw ApiError.recordNotFound();
    }
    return collection;
  }

  private AccountCollection own(Call call) {
    Account user = call.requireUser("write", "write:collections");
    AccountCollection collection = find(call);
    if (collection.owner() != user) {
      throw ApiError.notAllowed();
    }
    return collection;
  }
}
