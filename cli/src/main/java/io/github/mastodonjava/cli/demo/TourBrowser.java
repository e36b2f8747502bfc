package io.github.mastodonjava.cli.demo;

import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.sandbox.SandboxUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * A person at a browser, who logs in and says yes: follows redirects, keeps the session's cookie,
 * fills in the forms of the pages and sends them.
 */
final class TourBrowser implements Browser {
  private final SandboxUser user;
  private final List<String> visited = new ArrayList<>();
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .cookieJar(new SessionCookies())
          .addNetworkInterceptor(
              chain -> {
                HttpUrl url = chain.request().url();
                visited.add(url.encodedPath());
                return chain.proceed(chain.request());
              })
          .build();

  /** A browser that logs in as {@code user}. */
  TourBrowser(SandboxUser user) {
    this.user = user;
  }

  /** The paths that it went, each once. */
  String way() {
    return String.join(", ", new LinkedHashSet<>(visited));
  }

  @Override
  public boolean open(URI page) {
    answer(page, "authorize");
    return true;
  }

  /** Logs in, and presses a button of the page that asks for permission. */
  Page answer(URI page, String button) {
    try {
      Page login = load(new Request.Builder().url(page.toString()).build());
      Page consent =
          submit(
              login,
              login
                  .form("user[email]")
                  .fill("user[email]", user.email())
                  .fill("user[password]", user.password()));
      return submit(consent, consent.form(button));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page, and where it is after all redirects. */
  record Page(HttpUrl url, String html) {
    HtmlForm form(String field) {
      HtmlForm form = HtmlForm.with(field, html);
      if (form == null) {
        throw new IllegalStateException("The page " + url.encodedPath() + " has no " + field + ".");
      }
      return form;
    }
  }

  private Page submit(Page page, HtmlForm form) throws IOException {
    FormBody.Builder body = new FormBody.Builder();
    for (Map.Entry<String, String> field : form.fields().entrySet()) {
      body.add(field.getKey(), field.getValue());
    }
    HttpUrl target = page.url().resolve(form.action());
    if (target == null) {
      throw new IllegalStateException("The form leads nowhere: " + form.action());
    }
    return load(new Request.Builder().url(target).post(body.build()).build());
  }

  private Page load(Request request) throws IOException {
    try (Response response = http.newCall(request).execute()) {
      ResponseBody body = response.body();
      if (!response.isSuccessful()) {
        throw new IllegalStateException(
            "The page " + response.request().url().encodedPath() + " says " + response.code());
      }
      return new Page(response.request().url(), body.string());
    }
  }

  /** Keeps cookies for the host that set them. */
  private static final class SessionCookies implements CookieJar {
    private final Map<String, List<Cookie>> byHost = new ConcurrentHashMap<>();

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
      byHost.put(url.host() + ":" + url.port(), cookies);
    }

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return byHost.getOrDefault(url.host() + ":" + url.port(), List.of());
    }
  }
}
