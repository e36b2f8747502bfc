package io.github.mastodonjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Status;

class MessageFuzzTest {
  @FuzzTest
  void anyMessageIsReadOrSaysWhyNot(byte[] json) {
    Message message = Message.ofWebSocket(json);
    if ("update".equals(message.event()) && message.payload() instanceof Status status) {
      byte[] data = EntityJson.write(status).getBytes(UTF_8);
      assertThat(Message.ofServerSentEvent("update", data, 0, data.length).payload())
          .isEqualTo(status);
    }
    Message notification = Message.ofServerSentEvent("notification", json, 0, json.length);
    if (notification.unreadable() == null) {
      assertThat(notification.payload()).isInstanceOf(Notification.class);
    }
    assertThat(Message.ofServerSentEvent("delete", json, 0, json.length).payload())
        .isEqualTo(new String(json, UTF_8));
  }
}
