package io.github.mastodonjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Status;
import java.util.Objects;

class MessageFuzzTest {
  @FuzzTest
  void anyMessageIsReadOrSaysWhyNot(byte[] json) {
    Message message = Message.ofWebSocket(json);
    check(message);

    if ("update".equals(message.event()) && message.payload() instanceof Status status) {
      byte[] data = EntityJson.write(status).getBytes(UTF_8);
      assertThat(Message.ofServerSentEvent("update", data, 0, data.length).payload())
          .isEqualTo(status);
    }
    check(Message.ofServerSentEvent("notification", json, 0, json.length));
    check(Message.ofServerSentEvent("delete", json, 0, json.length));
  }

  private static void check(Message message) {
    if (message.unreadable() != null || message.payload() == null) {
      return;
    }
    switch (Objects.requireNonNullElse(message.event(), "")) {
      case "update", "status.update" -> assertThat(message.payload()).isInstanceOf(Status.class);
      case "notification" -> assertThat(message.payload()).isInstanceOf(Notification.class);
      default -> assertThat(message.payload()).isNotNull();
    }
  }
}
