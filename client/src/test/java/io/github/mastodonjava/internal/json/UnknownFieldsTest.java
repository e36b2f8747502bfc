package io.github.mastodonjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Preferences;
import io.github.mastodonjava.entity.Visibility;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a server sends and no record knows is not lost. */
class UnknownFieldsTest {
  @Test
  void theyAreKeptAsPlainValues() throws IOException {
    Account account =
        read(
            "{'id':'1','a':9007199254740993,'b':123456789012345678901234567890,"
                + "'c':0.10000000000000000001,'d':null,'e':[1,null,{'f':true}],'g':'é'}");

    assertThat(account.extra().get("a")).isEqualTo(9007199254740993L);
    assertThat(account.extra().get("b"))
        .isEqualTo(new BigInteger("123456789012345678901234567890"));
    assertThat(account.extra().get("c")).isEqualTo(new BigDecimal("0.10000000000000000001"));
    assertThat(account.extra()).containsEntry("d", null).containsEntry("g", "é");
    assertThat(account.extra().get("e")).isEqualTo(Arrays.asList(1L, null, Map.of("f", true)));
  }

  @Test
  void theyAreWrittenExactly() throws IOException {
    String sent =
        "{\"id\":\"1\",\"a\":9007199254740993,\"b\":123456789012345678901234567890,"
            + "\"c\":0.10000000000000000001,\"d\":null,\"e\":[1,null,{\"f\":true}],\"h\":1E+400}";

    assertThat(Encoder.write(read(sent))).isEqualTo(sent);
  }

  @Test
  void theyAreTheSameWhenTheyWereWrittenAndRead() throws IOException {
    Account account = read("{'a':1e0,'b':-1.50e2,'c':1.5e20,'d':1e3,'e':1.0,'f':-0.0,'g':1e-5}");

    assertThat(account.extra()).containsEntry("a", 1L).containsEntry("b", -150L);
    assertThat(read(Encoder.write(account))).isEqualTo(account);
  }

  @Test
  void theyCannotBeChanged() throws IOException {
    assertThat(read("{'a':{'b':[]}}").extra()).isUnmodifiable();
  }

  @Test
  void theLastOfTwoFieldsOfOneNameCounts() throws IOException {
    Account account = read("{'id':'1','a':1,'bot':true,'bot':false,'id':'2','a':2}");

    assertThat(account.id()).isEqualTo("2");
    assertThat(account.bot()).isFalse();
    assertThat(account.extra()).isEqualTo(Map.of("a", 2L));
  }

  @Test
  void aGoodValueAfterABadOneReplacesIt() throws IOException {
    Account account = read("{'id':[],'id':'2'}");

    assertThat(account.id()).isEqualTo("2");
    assertThat(account.extra()).isEmpty();
  }

  @Test
  void aBadValueAfterAGoodOneReplacesIt() throws IOException {
    Account account = read("{'id':'2','id':[]}");

    assertThat(account.id()).isNull();
    assertThat(Encoder.write(account)).isEqualTo("{\"id\":[]}");
  }

  @Test
  void fieldsMayComeInAnyOrder() throws IOException {
    Account account = read("{'fields':[{'name':'n'}],'acct':'a','x':1,'username':'u','id':'1'}");

    assertThat(account.id()).isEqualTo("1");
    assertThat(account.acct()).isEqualTo("a");
    assertThat(account.username()).isEqualTo("u");
    assertThat(account.fields()).hasSize(1);
    assertThat(account.extra()).containsOnlyKeys("x");
  }

  @Test
  void namesOnTheWireNeedNotBeThoseOfTheComponents() throws IOException {
    String sent = "{\"posting:default:visibility\":\"private\"}";
    Preferences preferences = Decoder.one(sent.getBytes(UTF_8), Preferences.class).value();

    assertThat(preferences.postingDefaultVisibility()).isEqualTo(Visibility.PRIVATE);
    assertThat(Encoder.write(preferences)).isEqualTo(sent);
  }

  @Test
  void theNameExtraIsAFieldLikeAnyOther() throws IOException {
    Account account = read("{'extra':{'a':1}}");

    assertThat(account.extra()).isEqualTo(Map.of("extra", Map.of("a", 1L)));
    assertThat(Encoder.write(account)).isEqualTo("{\"extra\":{\"a\":1}}");
  }

  private static Account read(String json) throws IOException {
    return Decoder.one(json.replace('\'', '"').getBytes(UTF_8), Account.class).value();
  }
}
