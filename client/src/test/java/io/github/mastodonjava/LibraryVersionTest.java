package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {
  @Test
  void itIsTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("project.root", ".."), "pom.xml"));
    Matcher version =
        Pattern.compile("<artifactId>mastodon-java</artifactId>\\s*<version>([^<]+)<").matcher(pom);

    assertThat(version.find()).isTrue();
    assertThat(LibraryVersion.TEXT).isEqualTo(version.group(1).replace("-SNAPSHOT", ""));
  }
}
