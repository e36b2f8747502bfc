package io.github.mastodonjava.html;

import org.jsoup.nodes.Element;

/** Writes plain text. */
final class PlainText extends Rendering {
  PlainText() {
    super(new Lines(""));
  }

  @Override
  void text(String text) {
    lines.write(text);
  }

  @Override
  boolean beginLink(Element link, String address) {
    String label = link.text();
    if (Content.isShortened(link) || label.isBlank()) {
      lines.write(label.isBlank() ? address : label);
      return true;
    }
    return false;
  }

  @Override
  void endLink(Element link, String address) {
    String label = link.text();
    boolean named = link.hasClass("mention") || link.hasClass("hashtag");
    if (!named && !label.isBlank() && !Addresses.isSame(address, label)) {
      lines.space();
      lines.write("(" + address + ")");
    }
  }

  @Override
  void heading(int level) {}

  @Override
  void code(String code) {
    lines.write(code);
  }

  @Override
  void codeBlock(Element block, String code) {
    lines.verbatim(code);
  }

  @Override
  void rule() {
    lines.paragraph();
    lines.write("---");
    lines.paragraph();
  }

  @Override
  void mark(String name) {}
}
