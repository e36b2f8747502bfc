package io.github.mastodonjava.internal.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypesTest {
  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A464946, image/jpeg",
    "FFD8FFDB00430008, image/jpeg",
    "FFD8FFE1022868747470, image/jpeg",
    "49492A0008000000, image/tiff",
    "89504E470D0A1A0A0000000D49484452, image/png",
    "474946383961, image/gif",
    "474946383761, image/gif",
    "52494646 24000000 57454250, image/webp",
    "52494646 24000000 57415645, audio/wav",
    "0000001C 66747970 61766966, image/avif",
    "00000018 66747970 68656963, image/heic",
    "00000018 66747970 6D696631, image/heif",
    "00000018 66747970 69736F6D, video/mp4",
    "00000018 66747970 4D344120, audio/mp4",
    "00000014 66747970 71742020, video/quicktime",
    "00000008 77696465 0000, video/quicktime",
    "00000018 66747970 33677034, video/3gpp",
    "1A45DFA3 9F4286810142F7810142F2810442F381084282847765626D, video/webm",
    "4F676753 0002 0000 0000 0000 0000 01 4F70757348656164, audio/ogg",
    "4F676753 0002 0000 0000 0000 0000 01 807468656F7261, video/ogg",
    "664C6143 00000022, audio/flac",
    "494433 03000000000F76, audio/mpeg",
    "FFFB9064, audio/mpeg",
    "FFF15080, audio/aac",
    "3026B2758E66CF11A6D900AA0062CE6C, video/x-ms-asf",
    "25504446, application/octet-stream",
    "1A45DFA3 4282886D6174726F736B61, application/octet-stream",
    "FFFFFF, application/octet-stream",
    "'', application/octet-stream",
  })
  void theFirstBytesTell(String hex, String type) throws IOException {
    byte[] beginning = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertThat(ContentTypes.of(beginning, "file")).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "a.JPG, image/jpeg",
    "a.b.mp3, audio/mpeg",
    "a.opus, audio/ogg",
    "a.webp, image/webp",
    "a.webm, video/webm",
    "a.m4a, audio/mp4",
    "a.wav, audio/x-wav",
    "a.AVIF, image/avif",
    "a.heic, image/heic",
    "a.3gp, video/3gpp",
    "picture #1.jpg, image/jpeg",
    "a.txt, text/plain",
    "a.none, application/octet-stream",
    "jpg, image/jpeg",
    "'', application/octet-stream",
  })
  void elseTheNameDoes(String name, String type) throws IOException {
    assertThat(ContentTypes.of(new byte[0], name)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"cat.png, image/jpeg", "cat, image/jpeg"})
  void theContentCountsMoreThanTheName(String name, String type) throws IOException {
    assertThat(ContentTypes.of(HexFormat.of().parseHex("FFD8FFE0"), name)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"song.m4a, audio/mp4", "film.mp4, video/mp4"})
  void theNameSaysWhatAContainerIsFor(String name, String type) throws IOException {
    byte[] mp4 = "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(ISO_8859_1);

    assertThat(ContentTypes.of(mp4, name)).isEqualTo(type);
  }

  @Test
  void aPageThatIsNamedAsAPictureIsWhatItsNameSays() throws IOException {
    assertThat(ContentTypes.of("<html>".getBytes(ISO_8859_1), "a.svg")).isEqualTo("image/svg+xml");
  }

  @Property(seed = "1")
  void everyFileHasAType(@ForAll @Size(max = 80) byte[] beginning, @ForAll String name)
      throws IOException {
    assertThat(ContentTypes.of(beginning, name)).contains("/");
  }

  @Property(seed = "1")
  void pngsArePngsWhateverFollows(@ForAll @Size(max = 56) byte[] rest) throws IOException {
    byte[] png = HexFormat.of().parseHex("89504E470D0A1A0A" + HexFormat.of().formatHex(rest));

    assertThat(ContentTypes.of(png, "a.gif")).isEqualTo("image/png");
  }
}
