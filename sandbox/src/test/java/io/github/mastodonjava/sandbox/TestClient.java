package io.github.mastodonjava.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP to a sandbox, with the headers that it was given; follows no redirects. */
final class TestClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String baseUrl;
  private final Map<String, String> headers;

  private TestClient(String baseUrl, Map<String, String> headers) {
    this.baseUrl = baseUrl;
    this.headers = headers;
  }

  static TestClient of(Sandbox sandbox) {
    return new TestClient(sandbox.baseUrl(), Map.of());
  }

  /** A client with the ready-made token of {@code username}. */
  static TestClient of(Sandbox sandbox, String username) {
    return of(sandbox).bearer(sandbox.token(username));
  }

  TestClient with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new TestClient(baseUrl, more);
  }

  TestClient bearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  Reply get(String path) {
    return send("GET", path, "", "");
  }

  Reply delete(String path) {
    return send("DELETE", path, "", "");
  }

  Reply postJson(String path, String json) {
    return send("POST", path, json, "application/json");
  }

  /**
   * @param fields names and values in turn
   */
  Reply post(String path, String... fields) {
    return form("POST", path, fields);
  }

  Reply form(String method, String path, String... fields) {
    return send(method, path, encode(fields), "application/x-www-form-urlencoded");
  }

  static String encode(String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(
          URLEncoder.encode(fields[i], StandardCharsets.UTF_8)
              + "="
              + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  /**
   * Sends a form with files.
   *
   * @param fields names and values in turn, of which the values are text or {@link Part}s
   */
  Reply multipart(String method, String path, Object... fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < fields.length; i += 2) {
      Part part = fields[i + 1] instanceof Part file ? file : null;
      String head =
          "--limit\r\nContent-Disposition: form-data; name=\""
              + fields[i]
              + (part == null
                  ? "\"\r\n\r\n"
                  : "\"; filename=\"file\"\r\nContent-Type: " + part.contentType() + "\r\n\r\n");
      body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      body.writeBytes(
          part == null
              ? fields[i + 1].toString().getBytes(StandardCharsets.UTF_8)
              : part.content());
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(method, path, body.toByteArray(), "multipart/form-data; boundary=limit");
  }

  /** A file of a form. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Part(String contentType, byte[] content) {}

  Reply send(String method, String path, String body, String contentType) {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), contentType);
  }

  private Reply send(String method, String path, byte[] body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : baseUrl + path))
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    try {
      return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
