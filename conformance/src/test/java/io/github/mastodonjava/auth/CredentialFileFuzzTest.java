package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CredentialFileFuzzTest {
  @FuzzTest
  void anyFileIsReadOrRefusedWithoutShowingIt(byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("credentials");
    Path file = folder.resolve("file.secret");
    try {
      Files.write(file, content);
      readAsUserFile(file, content);
      Files.write(file, content);
      readAsAppFile(file, content);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void readAsUserFile(Path file, byte[] content) {
    UserFile user;
    try {
      user = UserFile.read(file);
    } catch (MastodonCredentialsException e) {
      assertShowsNothing(e, content);
      return;
    }
    assertThat(user.toString()).contains("accessToken=***");
    user.writeTo(file);
    assertThat(UserFile.read(file)).isEqualTo(user);
  }

  private static void readAsAppFile(Path file, byte[] content) {
    AppFile app;
    try {
      app = AppFile.read(file);
    } catch (MastodonCredentialsException e) {
      assertShowsNothing(e, content);
      return;
    }
    assertThat(app.toString()).contains("clientSecret=***");
    app.writeTo(file);
    assertThat(AppFile.read(file)).isEqualTo(app);
  }

  private static void assertShowsNothing(MastodonCredentialsException e, byte[] content) {
    assertThat(new String(content, UTF_8).lines().filter(line -> line.length() > 200))
        .noneMatch(e.toString()::contains);
  }
}
