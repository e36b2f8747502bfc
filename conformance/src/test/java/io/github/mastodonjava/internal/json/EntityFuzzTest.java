package io.github.mastodonjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Status;
import java.io.IOException;

class EntityFuzzTest {
  @FuzzTest
  void whatIsReadIsWrittenAndReadAgainAsTheSame(byte[] json) {
    Status status;
    try {
      status = Decoder.one(json, Status.class).value();
    } catch (IOException e) {
      return; // no JSON, or JSON of another kind
    }
    assertThat(EntityJson.read(EntityJson.write(status), Status.class)).isEqualTo(status);
  }
}
