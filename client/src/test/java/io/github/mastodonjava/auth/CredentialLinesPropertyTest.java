package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CredentialLinesPropertyTest {
  @Property(seed = "1")
  void anyBytesAreAFileOfAnAppOrRefused(@ForAll byte[] content) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = Files.write(memory.getPath("app.secret"), content);
      try {
        assertThat(AppFile.read(file).clientSecret()).isNotEmpty();
      } catch (MastodonCredentialsException refused) {
        assertThat(refused.path()).isEqualTo(file);
      }
    }
  }

  @Property(seed = "1")
  void anyTextIsAFileOfAUserOrRefused(@ForAll String content) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = Files.writeString(memory.getPath("user.secret"), content);
      try {
        assertThat(content).contains(UserFile.read(file).accessToken());
      } catch (MastodonCredentialsException refused) {
        assertThat(refused.path()).isEqualTo(file);
      }
    }
  }
}
