package io.github.mastodonjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.MediaDetails;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Token;
import io.github.mastodonjava.entity.Visibility;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one table of coercions: what is not of the documented type still means something. */
class CoercionsTest {
  @Test
  void aNumberIsReadAsTextAndWrittenAsTheNumberThatItWas() throws IOException {
    Account account = read("{'id':12345678901234567890,'acct':1.50}", Account.class);

    assertThat(account.id()).isEqualTo("12345678901234567890");
    assertThat(account.acct()).isEqualTo("1.50");
    assertThat(account.extra())
        .isEqualTo(
            Map.of("id", new BigInteger("12345678901234567890"), "acct", new BigDecimal("1.50")));
    assertThat(Encoder.write(account)).isEqualTo(json("{'id':12345678901234567890,'acct':1.50}"));
  }

  @ParameterizedTest
  @CsvSource({"1e0, 1", "-0, 0", "1e3, 1E+3", "1E+3, 1E+3", "0.10, 0.10"})
  void aNumberIsReadAsTheTextThatItIsWritten(String value, String text) throws IOException {
    Account account = read("{'id':" + value + "}", Account.class);

    assertThat(account.id()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e0", "-0", "1e3", "1.0", "1.5", "-1E-2", "1e-999", "9e99", "'1e0'"})
  void aNumberInAnyPlaceIsTheSameWhenItWasStored(String value) throws IOException {
    for (String member : List.of("id", "followers_count", "bot", "created_at", "roles", "source")) {
      Account account = read("{'" + member + "':" + value + "}", Account.class);
      Account stored = EntityJson.read(EntityJson.write(account), Account.class);

      assertThat(stored).as(member).isEqualTo(account);
    }
  }

  @Test
  void aWholeNumberWithAnExponentIsJustThat() throws IOException {
    Account account = read("{'followers_count':7e0}", Account.class);

    assertThat(account.followersCount()).isEqualTo(7);
    assertThat(account.extra()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"'7',7", "7.0,7", "'-7',-7", "'7.0',7"})
  void aTextOrAWholeFractionIsReadAsANumber(String value, int meant) throws IOException {
    Account account = read("{'followers_count':" + value + "}", Account.class);

    assertThat(account.followersCount()).isEqualTo(meant);
    assertThat(account.extra()).containsOnlyKeys("followers_count");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'many'",
        "''",
        "1.5",
        "2147483648",
        "'2147483648'",
        "1e999999999",
        "'1e999999999'",
        "[]",
        "{}",
        "true",
        "99999999999999999999"
      })
  void whatIsNoNumberIsOnlyKept(String value) throws IOException {
    String sent = "{'followers_count':" + value + "}";
    Account account = read(sent, Account.class);

    assertThat(account.followersCount()).isNull();
    assertThat(account.extra()).containsOnlyKeys("followers_count");
    assertWrittenAsSent(sent, account);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'true',true",
        "1,true",
        "-0,false",
        "1e0,true",
        "'1',true",
        "'false',false",
        "0,false",
        "'0',false"
      })
  void aTextOrANumberIsReadAsABoolean(String value, boolean meant) throws IOException {
    Account account = read("{'bot':" + value + "}", Account.class);

    assertThat(account.bot()).isEqualTo(meant);
    assertThat(account.extra()).containsOnlyKeys("bot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "'yes'", "''", "1.0", "[]", "{}"})
  void whatIsNoBooleanIsOnlyKept(String value) throws IOException {
    Account account = read("{'bot':" + value + "}", Account.class);

    assertThat(account.bot()).isNull();
    assertThat(account.extra()).containsOnlyKeys("bot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "[]", "false", "0", "'a poll'"})
  void whatIsNoObjectIsNoEntity(String value) throws IOException {
    String sent = "{'poll':" + value + "}";
    Status status = read(sent, Status.class);

    assertThat(status.poll()).isNull();
    assertWrittenAsSent(sent, status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "{}", "false", "'a,b'"})
  void whatIsNoListIsAnEmptyOne(String value) throws IOException {
    String sent = "{'tags':" + value + "}";
    Status status = read(sent, Status.class);

    assertThat(status.tags()).isEmpty();
    assertWrittenAsSent(sent, status);
  }

  @Test
  void nullMeansThatNothingIsThere() throws IOException {
    Status status = read("{'id':null,'sensitive':null,'tags':null,'account':null}", Status.class);

    assertThat(status.id()).isNull();
    assertThat(status.sensitive()).isNull();
    assertThat(status.tags()).isEmpty();
    assertThat(status.account()).isNull();
    assertThat(status.extra()).isEmpty();
  }

  @Test
  void anUnknownValueOfASetKeepsItsTextAndIsNoOther() throws IOException {
    Status status = read("{'visibility':'local'}", Status.class);

    assertThat(status.visibility()).isEqualTo(new Visibility("local"));
    assertThat(status.visibility()).isNotEqualTo(Visibility.PUBLIC);
    assertThat(status.extra()).isEmpty();
  }

  @Test
  void aKnownValueOfASetIsItsConstant() throws IOException {
    assertThat(read("{'visibility':'unlisted'}", Status.class).visibility())
        .isEqualTo(Visibility.UNLISTED);
    assertThat(NotificationType.ADMIN_SIGN_UP.value()).isEqualTo("admin.sign_up");
  }

  @Test
  void anUnreadableDateIsAbsentAndKept() throws IOException {
    Status status = read("{'created_at':'yesterday'}", Status.class);

    assertThat(status.createdAt()).isNull();
    assertThat(status.extra()).isEqualTo(Map.of("created_at", "yesterday"));
  }

  @Test
  void aDateIsReadAsATimeAndATimeAsADate() throws IOException {
    Status status = read("{'created_at':'2026-02-03'}", Status.class);
    Account account = read("{'last_status_at':'2026-02-03T23:30:00.000-02:00'}", Account.class);

    assertThat(status.createdAt()).isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
    assertThat(status.extra()).isEqualTo(Map.of("created_at", "2026-02-03"));
    assertThat(account.lastStatusAt()).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(account.extra())
        .isEqualTo(Map.of("last_status_at", "2026-02-03T23:30:00.000-02:00"));
  }

  @Test
  void aFractionThatNoDoubleCanHoldIsKept() throws IOException {
    String sent = "{'aspect':1.777777777777777777777777,'duration':88.65}";
    MediaDetails details = read(sent, MediaDetails.class);

    assertThat(details.aspect()).isCloseTo(1.7778, Assertions.offset(0.0001));
    assertThat(details.duration()).isEqualTo(88.65);
    assertThat(details.extra()).containsOnlyKeys("aspect");
    assertThat(Encoder.write(details)).contains("1.777777777777777777777777");
  }

  @Test
  void aNumberPastTheRangeOfDoubleIsKept() throws IOException {
    MediaDetails details = read("{'aspect':1e400}", MediaDetails.class);

    assertThat(details.aspect()).isNull();
    assertThat(details.extra()).containsOnlyKeys("aspect");
  }

  @Test
  void aLongNumberIsNotShortened() throws IOException {
    assertThat(read("{'created_at':9007199254740993}", Token.class).createdAt())
        .isEqualTo(9007199254740993L);
  }

  @Test
  void elementsOfListsAreCoercedAndTheListIsWrittenAsItWasSent() throws IOException {
    String sent = "{'redirect_uris':['a',7,'b']}";
    var application = read(sent, io.github.mastodonjava.entity.Application.class);

    assertThat(application.redirectUris()).isEqualTo(List.of("a", "7", "b"));
    assertWrittenAsSent(sent, application);
  }

  private static void assertWrittenAsSent(String sent, Entity entity) throws IOException {
    assertThat(JsonValue.read(Encoder.write(entity))).isEqualTo(JsonValue.read(json(sent)));
  }

  private static <T> T read(String json, Class<T> type) throws IOException {
    return Decoder.one(json(json).getBytes(java.nio.charset.StandardCharsets.UTF_8), type).value();
  }

  private static String json(String json) {
    return json.replace('\'', '"');
  }
}
