import org.jspecify.annotations.NullMarked;

/** The HTML of statuses and profiles as plain text, Markdown, or HTML that is safe to show. */
@NullMarked
module io.github.mastodonjava.html {
  requires static transitive org.jspecify;
  requires transitive io.github.mastodonjava;
  requires org.jsoup;

  exports io.github.mastodonjava.html;
}
