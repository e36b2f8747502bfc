package io.github.mastodonjava.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of the pieces that rules about texts are about. */
final class Pieces {
  private Pieces() {}

  static Arbitrary<String> text() {
    Arbitrary<String> known =
        Arbitraries.of(
            "https://",
            "http://",
            "gemini://",
            "ftp://",
            "example.com",
            "example.co.uk",
            "日本語.jp",
            "foo_bar.example.org",
            "a..com",
            "x.com.foo",
            "👍.com",
            "t.co/abc",
            "com",
            "/path",
            "/foo_(bar)",
            "/(映画)",
            "/a(b(c)d)e",
            "/(",
            "()",
            ")",
            "(",
            "?q=1",
            "?",
            "#frag",
            "#a",
            "＃タグ",
            "#1",
            "#a_b",
            "#a·b",
            "@user",
            "@user@example.com",
            "@日本",
            "@user.name@ex-am.com",
            "＠",
            "@",
            ":8080",
            ":",
            ":blobcat:",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u3000",
            "\u00a0",
            "\u200b",
            "a",
            "b",
            "Z",
            "_",
            "-",
            ".",
            ". ",
            "! ",
            "? ",
            "…",
            ",",
            "é",
            "e\u0301",
            "ñ",
            "한국",
            "각",
            "क्ष",
            "👨\u200d👩\u200d👧\u200d👦",
            "👍🏽",
            "🇩🇪",
            "🇩",
            "\u200d",
            "\ufe0f",
            "مرحبا",
            "\u0600",
            "。",
            "、",
            "」",
            "「",
            "日本",
            "<",
            ">",
            "\"",
            "'",
            "word",
            "sentence");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, known), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }
}
