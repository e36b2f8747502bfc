package io.github.mastodonjava.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the pages of {@link LoopbackLogin} look; they load nothing and run nothing. */
final class LoopbackStyle {
  static final String CSS =
      """
      :root {
        color-scheme: light dark;
        --ground: #eeeefb; --glow-a: #d9d4ff; --glow-b: #cfeaf6; --card: #fffffff2;
        --text: #17162b; --quiet: #5d5b78; --line: #17162b14; --shadow: #2b216b26;
        --good: #1c8a5b; --good-soft: #d9f5e6;
        --calm: #5b4bdb; --calm-soft: #e4e0ff;
        --bad: #c0313f; --bad-soft: #ffe1e3;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ground: #12111d; --glow-a: #33278c; --glow-b: #123f55; --card: #1d1b2ef2;
          --text: #f3f2ff; --quiet: #aaa7c6; --line: #ffffff17; --shadow: #00000080;
          --good: #5fe3a7; --good-soft: #163b2d;
          --calm: #a99dff; --calm-soft: #2c2660;
          --bad: #ff8d96; --bad-soft: #46202a;
        }
      }
      * { box-sizing: border-box; margin: 0; }
      body {
        min-height: 100vh; display: grid; place-items: center; padding: 24px;
        font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        color: var(--text);
        background:
          radial-gradient(52rem 34rem at 12% -8%, var(--glow-a), transparent 70%),
          radial-gradient(46rem 32rem at 96% 108%, var(--glow-b), transparent 70%),
          var(--ground);
      }
      main {
        width: min(27.5rem, 100%); padding: 44px 40px 32px; text-align: center;
        background: var(--card); border: 1px solid var(--line); border-radius: 24px;
        box-shadow: 0 1px 2px var(--shadow), 0 24px 60px -18px var(--shadow);
        animation: rise .5s cubic-bezier(.2, .8, .2, 1) both;
      }
      .mark { width: 84px; height: 84px; margin: 0 auto 26px; display: grid; place-items: center;
        border-radius: 50%; color: var(--tone); background: var(--soft); }
      .good { --tone: var(--good); --soft: var(--good-soft); }
      .calm { --tone: var(--calm); --soft: var(--calm-soft); }
      .bad { --tone: var(--bad); --soft: var(--bad-soft); }
      svg { width: 48px; height: 48px; fill: none; stroke: currentColor; stroke-width: 4;
        stroke-linecap: round; stroke-linejoin: round; }
      path { stroke-dasharray: 1; stroke-dashoffset: 0; animation: draw .55s .2s ease-out backwards; }
      h1 { font-size: 1.65rem; line-height: 1.2; letter-spacing: -.015em; font-weight: 700; }
      p { margin-top: 12px; color: var(--quiet); text-wrap: balance; overflow-wrap: anywhere; }
      strong { color: var(--text); font-weight: 600; }
      .said { margin-top: 22px; padding: 13px 16px; border-radius: 14px; text-align: left;
        font-size: .89rem; color: var(--text); background: var(--soft); text-wrap: wrap; }
      code { display: block; font: 600 .8rem/1.7 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
        color: var(--tone); }
      footer { margin-top: 30px; padding-top: 20px; border-top: 1px solid var(--line);
        font-size: .84rem; color: var(--quiet); text-wrap: balance; }
      @keyframes rise { from { opacity: 0; transform: translateY(14px) scale(.985); } }
      @keyframes draw { from { stroke-dashoffset: 1; } }
      @media (prefers-reduced-motion: reduce) { main, path { animation: none; } }
      @media (max-width: 480px) { main { padding: 36px 24px 26px; border-radius: 20px; } }
      """;

  /** Nothing but this very style. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(CSS)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private LoopbackStyle() {}

  private static String sha256(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
