package io.github.mastodonjava.http;

import io.github.mastodonjava.Page;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that can be sent: an endpoint's row with its arguments. Immutable.
 *
 * @param <T> the answer
 */
public final class Request<T extends @Nullable Object> {
  private final Endpoint<T> endpoint;
  private final String path;
  private final Parameters query;
  private final Parameters body;
  private final Map<String, String> headers;

  private Request(
      Endpoint<T> endpoint,
      String path,
      Parameters query,
      Parameters body,
      Map<String, String> headers) {
    this.endpoint = endpoint;
    this.path = path;
    this.query = query;
    this.body = body;
    this.headers = headers;
  }

  Request(Endpoint<T> endpoint, String path) {
    this(endpoint, path, Parameters.NONE, Parameters.NONE, Map.of());
  }

  /** The request for the page that begins at {@code cursor}. */
  public static <E> Request<Page<E>> of(Endpoint<Page<E>> endpoint, Page.Cursor cursor) {
    return new Request<>(endpoint, cursor.target());
  }

  /**
   * With a parameter: in the query of GET, HEAD and DELETE, in the body of the others; null is not
   * sent. Parameters of other servers that a method does not know can be said here.
   *
   * @throws IllegalArgumentException for a value that cannot be sent, see {@link
   *     Parameters#with(String, Object)}
   */
  public Request<T> with(String name, @Nullable Object value) {
    return with(Parameters.NONE.with(name, value));
  }

  /** Adds the parameters of {@code source}; null adds none. */
  public Request<T> with(@Nullable ParameterSource source) {
    return source == null ? this : with(source.parameters());
  }

  private Request<T> with(Parameters more) {
    return switch (endpoint.method()) {
      case "GET", "HEAD", "DELETE" -> query(more);
      default -> new Request<>(endpoint, path, query, body.with(more), headers);
    };
  }

  /** With a parameter in the query, whatever the verb is. */
  public Request<T> query(String name, @Nullable Object value) {
    return query(Parameters.NONE.with(name, value));
  }

  /** With parameters in the query, whatever the verb is. */
  public Request<T> query(ParameterSource source) {
    return new Request<>(endpoint, path, query.with(source.parameters()), body, headers);
  }

  /**
   * To another address than the endpoint's usual one; an access token goes along to the client's
   * own server only.
   */
  public Request<T> to(URI address) {
    return new Request<>(endpoint, address.toString(), query, body, headers);
  }

  /** Adds a header to this request only. */
  public Request<T> header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Request<>(endpoint, path, query, body, Collections.unmodifiableMap(more));
  }

  /**
   * With a key that makes it safe to send twice: Mastodon answers the second with what the first
   * one made. A random one for null.
   */
  public Request<T> idempotencyKey(@Nullable String key) {
    return header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key);
  }

  /** The row that it is made of. */
  public Endpoint<T> endpoint() {
    return endpoint;
  }

  /**
   * The path with its arguments, encoded; with a query where a cursor had one; a whole address
   * where one was said.
   */
  public String path() {
    return path;
  }

  /** The parameters in the address. */
  public Parameters query() {
    return query;
  }

  /** The parameters in the body. */
  public Parameters body() {
    return body;
  }

  /** The headers that were added to this request. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Whether the body goes as {@code multipart/form-data}: a file is in it. */
  public boolean isMultipart() {
    return body.hasFile();
  }

  /** Whether sending it twice does no more than sending it once (RFC 9110, section 9.2.2). */
  public boolean isRepeatable() {
    return switch (endpoint.method()) {
      case "POST", "PATCH" -> headers.containsKey("Idempotency-Key");
      default -> true;
    };
  }

  /** Whether it cannot be sent again: a file in it could be read once, and was. */
  public boolean isSpent() {
    return body.files().stream().anyMatch(FilePart::isSpent);
  }

  /** Verb and path template; arguments and parameters may be private. */
  @Override
  public String toString() {
    return endpoint.toString();
  }
}
