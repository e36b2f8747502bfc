package io.github.mastodonjava.cli.demo;

import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.sandbox.SandboxUser;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user of the sandbox at a browser, who says yes or no. */
public final class Person implements Browser {
  private static final Pattern CODE = Pattern.compile("id=\"authorization_code\">([^<]+)<");

  private final SandboxUser user;
  private final String button;
  private volatile String page = "";

  private Person(SandboxUser user, String button) {
    this.user = user;
    this.button = button;
  }

  public static Person allowing(SandboxUser user) {
    return new Person(user, "authorize");
  }

  public static Person denying(SandboxUser user) {
    return new Person(user, "deny");
  }

  @Override
  public boolean open(URI address) {
    page = new TourBrowser(user).answer(address, button).html();
    return true;
  }

  /** The code that the last page shows, for an app that cannot be redirected to. */
  public String code() {
    Matcher code = CODE.matcher(page);
    if (!code.find()) {
      throw new IllegalStateException("There is no code on the page: " + page);
    }
    return code.group(1);
  }
}
