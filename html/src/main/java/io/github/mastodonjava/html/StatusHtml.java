package io.github.mastodonjava.html;

import io.github.mastodonjava.entity.CustomEmoji;
import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.entity.Status;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a status or a profile says, of which servers give HTML. It comes from any server, and is not
 * to be trusted.
 *
 * <pre>{@code
 * StatusHtml content = StatusHtml.of(status);
 * content.text();      // for a terminal or a log
 * content.markdown();  // for a chat
 * content.safeHtml();  // for a page
 * }</pre>
 */
public final class StatusHtml {
  private static final int MOST_READINGS = 8;

  private final Element body;
  private final List<CustomEmoji> emojis;
  private final List<Mention> mentions;

  private StatusHtml(String html, List<CustomEmoji> emojis, List<Mention> mentions) {
    this.body = Content.parse(html);
    this.emojis = List.copyOf(emojis);
    this.mentions = List.copyOf(mentions);
  }

  /** HTML of any server, such as {@link io.github.mastodonjava.entity.Account#note()}. */
  public static StatusHtml of(String html) {
    return of(html, List.of());
  }

  /** HTML in which shortcodes stand for these emoji. */
  public static StatusHtml of(String html, List<CustomEmoji> emojis) {
    return new StatusHtml(html, emojis, List.of());
  }

  /**
   * The content of a status, or of the one that it boosts. Where it has a {@linkplain
   * Status#quote() quote}, the link that stands for that in the text is left out.
   */
  public static StatusHtml of(Status status) {
    Status shown = status.reblog() == null ? status : status.reblog();
    String html = shown.content();
    StatusHtml content = new StatusHtml(html == null ? "" : html, shown.emojis(), shown.mentions());
    if (shown.quote() != null) {
      content.body.select(".quote-inline").remove();
    }
    return content;
  }

  /**
   * Plain text: paragraphs are apart by an empty line, lists have {@code -} or numbers, quotes
   * {@code >} before each line. Links have their address, in full; emoji are their shortcodes.
   */
  public String text() {
    return new PlainText().render(body);
  }

  /**
   * <a href="https://spec.commonmark.org/">Markdown</a> (CommonMark, and {@code ~~} for what is
   * struck out), in which nothing but what the HTML marked is marked up. Emoji are images. The one
   * thing that Markdown cannot say: what is strong up to a punctuation mark that a letter follows,
   * as in {@code <b>「a」</b>b}, keeps its asterisks where it is shown.
   */
  public String markdown() {
    return new Markdown(Emojis.of(emojis)).render(body);
  }

  /**
   * HTML that is safe to put into a page: the elements and classes that Mastodon lets through,
   * links of harmless schemes, which open without saying where one comes from, and emoji as images
   * of the class {@code custom-emoji}. It has no scripts, styles, frames or other images.
   */
  public String safeHtml() {
    return SafeHtml.of(settled(), Emojis.of(emojis));
  }

  /**
   * The content as a browser will read what is left of it: without the elements that are left out,
   * others can come to stand where HTML does not have them, a heading in a heading, say.
   */
  private Element settled() {
    Emojis none = Emojis.of(List.of());
    Element content = body;
    String html = SafeHtml.of(content, none);
    for (int i = 0; i < MOST_READINGS; i++) {
      content = Content.parse(html);
      String again = SafeHtml.of(content, none);
      if (again.equals(html)) {
        break;
      }
      html = again;
    }
    return content;
  }

  /** The links, mentions and hashtags, in their order. */
  public List<Link> links() {
    return Links.of(body, mentions);
  }
}
