package io.github.mastodonjava.filter;

import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.PollOption;
import io.github.mastodonjava.entity.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What filters look at in a status.
 *
 * @param ids its own, and that of what it boosts
 */
record SearchedStatus(List<String> ids, String text) {
  static SearchedStatus of(Status status) {
    Status content = status.reblog() == null ? status : status.reblog();
    List<String> ids = new ArrayList<>();
    ids.add(status.id());
    ids.add(content.id());
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(content.spoilerText());
    texts.add(PlainText.of(content.content()));
    if (content.poll() != null) {
      content.poll().options().stream().map(PollOption::title).forEach(texts::add);
    }
    content.mediaAttachments().stream().map(MediaAttachment::description).forEach(texts::add);
    return new SearchedStatus(
        ids, texts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n\n")));
  }
}
