package io.github.mastodonjava.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Writes Markdown, in which text that looks like markup is escaped. */
final class Markdown extends Rendering {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~&|]|^#+$");
  private static final Pattern SPECIAL_AT_START = Pattern.compile("^(?:[#+=-]|[0-9]{1,9}(?=[.)]))");
  private static final Pattern LANGUAGE = Pattern.compile("language-([\\w+#-]{1,30})");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final Emojis emojis;
  // Begun, and not written yet, since nothing came after them.
  private final List<String> dueMarks = new ArrayList<>();
  // How often each was begun and not ended: within itself, it would end itself.
  private final Map<String, Integer> openMarks = new HashMap<>();

  Markdown(Emojis emojis) {
    super(new Lines("\\"));
    this.emojis = emojis;
  }

  @Override
  void text(String text) {
    write(emojis.replace(text, this::escaped, Markdown::image));
  }

  private void write(String markdown) {
    for (String mark : dueMarks) {
      lines.write(mark);
    }
    dueMarks.clear();
    lines.write(markdown);
  }

  private static String image(String shortcode, String address) {
    return "![" + shortcode.replace("_", "\\_") + "](" + target(address) + ")";
  }

  private String escaped(String text) {
    String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
    if (!lines.isAtStart()) {
      return escaped;
    }
    Matcher start = SPECIAL_AT_START.matcher(escaped);
    if (!start.find()) {
      return escaped;
    }
    // "1." would begin a list: the stop is escaped, since digits cannot be.
    return Character.isDigit(escaped.charAt(0))
        ? start.group() + "\\" + escaped.substring(start.end())
        : "\\" + escaped;
  }

  private static String target(String address) {
    return address
        .replace(" ", "%20")
        .replace("\\", "%5C")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\n", "%0A")
        .replace("\r", "%0D")
        .replace("\t", "%09");
  }

  @Override
  boolean beginLink(Element link, String address) {
    String label = link.text().strip();
    boolean bare = Content.isShortened(link) || label.isEmpty() || Addresses.isSame(address, label);
    if (bare && Addresses.isWeb(address)) {
      write("<" + target(address) + ">");
      return true;
    }
    if (dueMarks.isEmpty()) {
      lines.escapeLast('!'); // or it would be an image
    }
    write("[" + SPECIAL.matcher(label).replaceAll("\\\\$0") + "](" + target(address) + ")");
    return true;
  }

  @Override
  void endLink(Element link, String address) {}

  @Override
  void heading(int level) {
    dueMarks.add("#".repeat(level) + " ");
  }

  @Override
  void code(String code) {
    String flat = code.replaceAll("\\s+", " ").strip();
    if (!flat.isEmpty()) {
      String fence = "`".repeat(longestBackticks(flat) + 1);
      String pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
      write(fence + pad + flat + pad + fence);
    }
  }

  @Override
  void codeBlock(Element block, String code) {
    Element inner = block.selectFirst("code[class]");
    Matcher language = LANGUAGE.matcher((inner == null ? block : inner).className());
    String fence = "`".repeat(Math.max(3, longestBackticks(code) + 1));
    write(fence + (language.find() ? language.group(1) : ""));
    lines.line();
    lines.verbatim(code);
    lines.line();
    lines.write(fence);
  }

  private static int longestBackticks(String code) {
    return BACKTICKS.matcher(code).results().mapToInt(run -> run.group().length()).max().orElse(0);
  }

  @Override
  void rule() {
    lines.paragraph();
    lines.write("***"); // "- ---" would be no list
    lines.paragraph();
  }

  @Override
  void mark(String name) {
    String mark =
        switch (name.replace("/", "")) {
          case "b", "strong" -> "**";
          case "del", "s" -> "~~";
          default -> "*";
        };
    boolean begins = !name.startsWith("/");
    int open = openMarks.merge(mark, begins ? 1 : -1, Integer::sum);
    if (open > (begins ? 1 : 0)) {
      return;
    } else if (begins) {
      dueMarks.add(mark);
    } else if (!dueMarks.isEmpty()) {
      dueMarks.remove(dueMarks.size() - 1);
    } else {
      lines.close(mark);
    }
  }
}
