package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigDirectoryTest {
  private static final Path HOME = Path.of("/home/alice");

  @Test
  void onLinuxItIsTheOneOfXdg() {
    assertThat(ConfigDirectory.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/alice"), HOME))
        .hasToString("/etc/alice/mastodon-java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative"})
  void aPathThatIsNotAbsoluteIsIgnoredAsXdgSays(String value) {
    assertThat(ConfigDirectory.of("Linux", Map.of("XDG_CONFIG_HOME", value), HOME))
        .hasToString("/home/alice/.config/mastodon-java");
  }

  @Test
  void withoutXdgItIsInTheHomeDirectory() {
    assertThat(ConfigDirectory.of("FreeBSD", Map.of(), HOME))
        .hasToString("/home/alice/.config/mastodon-java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mac OS X", "Darwin"})
  void onMacOsItIsAmongTheApplications(String os) {
    assertThat(ConfigDirectory.of(os, Map.of("XDG_CONFIG_HOME", "/x"), HOME))
        .hasToString("/home/alice/Library/Application Support/mastodon-java");
  }

  @Test
  void onWindowsItRoams() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path home = windows.getPath("C:\\Users\\alice");

      assertThat(ConfigDirectory.of("Windows 11", Map.of("APPDATA", "C:\\Roaming"), home))
          .hasToString("C:\\Roaming\\mastodon-java");
      assertThat(ConfigDirectory.of("Windows 11", Map.of(), home))
          .hasToString("C:\\Users\\alice\\AppData\\Roaming\\mastodon-java");
    }
  }
}
