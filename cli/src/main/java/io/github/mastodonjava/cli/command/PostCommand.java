package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.syntax.Arguments;
import io.github.mastodonjava.cli.syntax.Operands;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.cli.syntax.Syntax;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Posts a status. */
public final class PostCommand implements Command {
  private static final Option VISIBILITY =
      Option.choice(
          "--visibility",
          "Who sees it: what the account's settings say, unless said.",
          "public",
          "unlisted",
          "private",
          "direct");
  private static final Option CW =
      Option.value("--cw", "WARNING", "A content warning, which hides the text at first.");
  private static final Option LANGUAGE =
      Option.value("--language", "CODE", "The language of the text, such as en.");
  private static final Option REPLY_TO =
      Option.value("--reply-to", "ID", "The post that this answers.");

  @Override
  public Syntax syntax() {
    return Syntax.of("post", "Post a status, and show its address.")
        .operands(
            Operands.optional(
                "[TEXT]",
                "The text; - or nothing reads it from the input. A file needs none.",
                Integer.MAX_VALUE))
        .options(
            VISIBILITY,
            CW,
            LANGUAGE,
            REPLY_TO,
            Attachment.MEDIA,
            Attachment.ALT,
            Option.ACCOUNT,
            Option.TIMEOUT)
        .example("mastodon post \"Hello, world\"")
        .example("mastodon post --visibility unlisted --cw Spoilers \"It was the cat.\"")
        .example("mastodon post --media cat.png --alt \"A cat asleep\" \"Working from home\"")
        .example("fortune | mastodon post");
  }

  @Override
  public void run(Call call) {
    Attachment attachment = Attachment.of(call.arguments());
    NewStatus status = status(call, text(call, attachment == null));
    call.as(
        (account, mastodon) -> {
          NewStatus whole = attachment == null ? status : attachment.uploadedFor(status, mastodon);
          Status posted = mastodon.statuses().post(whole);
          if (call.json()) {
            call.screen().print(StatusDocument.of(posted));
          } else {
            call.screen()
                .print(
                    Line.empty()
                        .good("Posted: ")
                        .plain(Objects.requireNonNullElse(posted.url(), posted.uri())));
          }
        });
  }

  private static String text(Call call, boolean needed) {
    String words = String.join(" ", call.arguments().operands());
    boolean asked = words.equals("-") || (words.isEmpty() && needed);
    String text = asked ? input(call) : words;
    if (text.isBlank() && needed) {
      throw new Failure(
          Kind.USAGE, "There is nothing to post. Say it as: mastodon post \"Hello, world\"");
    }
    return text.strip();
  }

  private static String input(Call call) {
    if (call.terminal().interactive()) {
      call.screen().note("Write the post, and end it with Ctrl-D:");
    }
    try {
      return new String(call.terminal().in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NewStatus status(Call call, String text) {
    Arguments arguments = call.arguments();
    NewStatus status = NewStatus.text(text);
    String visibility = arguments.text(VISIBILITY);
    if (visibility != null) {
      status = status.visibility(new Visibility(visibility));
    }
    String warning = arguments.text(CW);
    if (warning != null) {
      status = status.spoilerText(warning);
    }
    String language = arguments.text(LANGUAGE);
    if (language != null) {
      status = status.language(language);
    }
    String answered = arguments.text(REPLY_TO);
    return answered == null ? status : status.inReplyTo(answered);
  }
}
