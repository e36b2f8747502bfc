package io.github.mastodonjava.http;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the API: verb, path, kind of answer, and what the documentation says of it. {@code
 * Endpoint.get("/api/v1/polls/{id}", Poll.class).since("2.8.0")} is a row, {@code row.at("42")} a
 * request.
 *
 * @param <T> the answer
 */
public final class Endpoint<T extends @Nullable Object> {
  private final String method;
  private final String path;
  private final AnswerShape shape;
  private final Class<?> type;
  private final Facts facts;

  private Endpoint(String method, String path, AnswerShape shape, Class<?> type, Facts facts) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a path starts with a slash: " + path);
    }
    this.method = method;
    this.path = path;
    this.shape = shape;
    this.type = type;
    this.facts = facts;
  }

  /** What not every row says. */
  private record Facts(
      @Nullable String since,
      @Nullable String changed,
      @Nullable Scope scope,
      boolean form,
      boolean anonymous,
      Listing listing) {
    static final Facts NONE = new Facts(null, null, null, false, false, new Listing(false, null));
  }

  /** How a list comes. */
  private record Listing(boolean byOffset, @Nullable String member) {}

  /**
   * A row that is answered with one {@code type}: a record of the API, String, Boolean, or Object
   * for any JSON.
   */
  public static <E> Endpoint<E> get(String path, Class<E> type) {
    return new Endpoint<>("GET", path, AnswerShape.ONE, type, Facts.NONE);
  }

  /** A row with the verb POST that is answered with one {@code type}. */
  public static <E> Endpoint<E> post(String path, Class<E> type) {
    return new Endpoint<>("POST", path, AnswerShape.ONE, type, Facts.NONE);
  }

  /** A row with the verb PUT that is answered with one {@code type}. */
  public static <E> Endpoint<E> put(String path, Class<E> type) {
    return new Endpoint<>("PUT", path, AnswerShape.ONE, type, Facts.NONE);
  }

  /**
   * A row with the verb PATCH that is answered with one {@code type}: what is not sent stays as it
   * is.
   */
  public static <E> Endpoint<E> patch(String path, Class<E> type) {
    return new Endpoint<>("PATCH", path, AnswerShape.ONE, type, Facts.NONE);
  }

  /**
   * A row with the verb DELETE that is answered with one {@code type}; for those that answer
   * nothing there is {@link #nothing}.
   */
  public static <E> Endpoint<E> delete(String path, Class<E> type) {
    return new Endpoint<>("DELETE", path, AnswerShape.ONE, type, Facts.NONE);
  }

  /** A row that is answered with a whole list at once. */
  public static <E> Endpoint<List<E>> getList(String path, Class<E> element) {
    return new Endpoint<>("GET", path, AnswerShape.LIST, element, Facts.NONE);
  }

  /** A row with the verb POST that is answered with a whole list at once. */
  public static <E> Endpoint<List<E>> postList(String path, Class<E> element) {
    return new Endpoint<>("POST", path, AnswerShape.LIST, element, Facts.NONE);
  }

  /** A row that is answered with a list in pages. */
  public static <E> Endpoint<Page<E>> getPage(String path, Class<E> element) {
    return new Endpoint<>("GET", path, AnswerShape.PAGE, element, Facts.NONE);
  }

  /** A row that is answered in pages which are one {@code type} each. */
  public static <E> Endpoint<Page<E>> getPageOfOne(String path, Class<E> type) {
    return new Endpoint<>("GET", path, AnswerShape.PAGE_OF_ONE, type, Facts.NONE);
  }

  /** A row that is answered with an object of free names. */
  public static <E> Endpoint<Map<String, E>> getMap(String path, Class<E> value) {
    return new Endpoint<>("GET", path, AnswerShape.MAP, value, Facts.NONE);
  }

  /** A row with the verb POST that is answered with an object of free names. */
  public static <E> Endpoint<Map<String, E>> postMap(String path, Class<E> value) {
    return new Endpoint<>("POST", path, AnswerShape.MAP, value, Facts.NONE);
  }

  /** A row whose answer says nothing: no body, {@code {}}, or whatever a server sends instead. */
  public static Endpoint<@Nullable Void> nothing(String method, String path) {
    return new Endpoint<>(method, path, AnswerShape.NOTHING, Void.class, Facts.NONE);
  }

  /** The version of Mastodon that it came with. */
  public Endpoint<T> since(String version) {
    return with(
        new Facts(version, facts.changed, facts.scope, facts.form, facts.anonymous, facts.listing));
  }

  /** The version of Mastodon that last changed it; see {@code VersionCheck.CHANGED}. */
  public Endpoint<T> changed(String version) {
    return with(
        new Facts(facts.since, version, facts.scope, facts.form, facts.anonymous, facts.listing));
  }

  /** The scope that a token needs for it; a 403 names it. */
  public Endpoint<T> scope(Scope scope) {
    return with(
        new Facts(facts.since, facts.changed, scope, facts.form, facts.anonymous, facts.listing));
  }

  /** Its parameters go as {@code application/x-www-form-urlencoded}; as JSON if not said. */
  public Endpoint<T> form() {
    return with(
        new Facts(facts.since, facts.changed, facts.scope, true, facts.anonymous, facts.listing));
  }

  /** The access token is never sent to it. */
  public Endpoint<T> anonymous() {
    return with(
        new Facts(facts.since, facts.changed, facts.scope, facts.form, true, facts.listing));
  }

  /**
   * Its list is paged by position: where the server names no next page, the next one begins behind
   * the elements that came.
   */
  public Endpoint<T> byOffset() {
    return with(
        new Facts(
            facts.since,
            facts.changed,
            facts.scope,
            facts.form,
            facts.anonymous,
            new Listing(true, facts.listing.member)));
  }

  /**
   * Its list stands in the answer under this name, not alone. {@code *} is for whichever list has
   * something in it.
   */
  public Endpoint<T> listIn(String member) {
    return with(
        new Facts(
            facts.since,
            facts.changed,
            facts.scope,
            facts.form,
            facts.anonymous,
            new Listing(facts.listing.byOffset, member)));
  }

  private Endpoint<T> with(Facts facts) {
    return new Endpoint<>(method, path, shape, type, facts);
  }

  /**
   * A request to it.
   *
   * @param pathArguments what stands for the names in braces, in their order; encoded as needed
   * @throws IllegalArgumentException for too few or too many, and for an empty one
   */
  public Request<T> at(String... pathArguments) {
    return new Request<>(this, PathTemplate.fill(path, pathArguments));
  }

  /** The verb, in capitals. */
  public String method() {
    return method;
  }

  /** The path with names in braces: {@code /api/v1/polls/{id}}. */
  public String path() {
    return path;
  }

  /** Whether the answer is one value, a list, a page, a map, or nothing. */
  public AnswerShape shape() {
    return shape;
  }

  /** The answer's type, or that of its elements. */
  public Class<?> type() {
    return type;
  }

  /** The version of Mastodon that it came with; null where it is not known. */
  public @Nullable String since() {
    return facts.since;
  }

  /** The version of Mastodon that last changed it; null where none did. */
  public @Nullable String changed() {
    return facts.changed;
  }

  /** The scope that a token needs; null where none is needed. */
  public @Nullable Scope scope() {
    return facts.scope;
  }

  /** The rate limit that it counts against. */
  public RateLimitBucket bucket() {
    return RateLimitBucket.of(method, path);
  }

  /** Whether its parameters go as a form, not as JSON. */
  public boolean isForm() {
    return facts.form;
  }

  /** Whether it is sent without the user's token even where there is one. */
  public boolean isAnonymous() {
    return facts.anonymous;
  }

  /** Whether its pages are counted by offset, and not by ids. */
  public boolean isByOffset() {
    return facts.listing.byOffset;
  }

  /** The name under which the list stands in the answer; null where the answer is the list. */
  public @Nullable String member() {
    return facts.listing.member;
  }

  /** {@code GET /api/v1/polls/{id}}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
