package io.github.mastodonjava.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser who logs in to a server and agrees to what an app asks for. */
final class PlayedBrowser {
  private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*>.*?</form>");
  private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI server;
  private final String email;
  private final String password;

  PlayedBrowser(URI server, String email, String password) {
    this.server = server;
    this.email = email;
    this.password = password;
  }

  /**
   * Returns where the server sends the browser in the end: the app's redirect URI, or the page with
   * the code.
   */
  URI approve(URI authorization) {
    URI at = authorization;
    HttpResponse<String> page = send(HttpRequest.newBuilder(at).build());
    for (int steps = 0; steps < 10; steps++) {
      if (page.statusCode() / 100 == 3) {
        at = at.resolve(page.headers().firstValue("Location").orElseThrow());
        if (!isOfServer(at) || at.getPath().equals("/oauth/authorize/native")) {
          return at;
        }
        page = send(HttpRequest.newBuilder(at).build());
      } else {
        String form = firstForm(page);
        at = at.resolve(attribute(form, "action", at.toString()));
        page = send(submission(at, fields(form)));
      }
    }
    throw new IllegalStateException("there is no end to the pages at " + server);
  }

  /** Agrees, and returns the code that the server's page shows to be copied. */
  String approveAndCopyCode(URI authorization) {
    return approve(authorization).getQuery().replaceAll("(?:.*&)?code=([^&]*).*", "$1");
  }

  /** Lets the app that listens at the redirect URI have the answer. */
  void visit(URI address) {
    send(HttpRequest.newBuilder(address).build());
  }

  private boolean isOfServer(URI address) {
    return address.getHost() != null
        && address.getHost().equals(server.getHost())
        && address.getPort() == server.getPort();
  }

  private static String firstForm(HttpResponse<String> page) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException(page.statusCode() + " without a form: " + page.body());
    }
    return form.group();
  }

  private Map<String, String> fields(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form);
    while (input.find()) {
      String name = attribute(input.group(), "name", "");
      if (name.endsWith("email]")) {
        fields.put(name, email);
      } else if (name.endsWith("password]")) {
        fields.put(name, password);
      } else if (!name.isEmpty()) {
        fields.put(name, attribute(input.group(), "value", ""));
      }
    }
    return fields;
  }

  private static String attribute(String tag, String name, String otherwise) {
    Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1).replace("&amp;", "&") : otherwise;
  }

  private static HttpRequest submission(URI to, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(to)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
