package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemBrowserTest {
  private static final URI PAGE = URI.create("https://social.example/oauth/authorize?a=1&b=2");

  private final List<List<String>> started = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"Mac OS X, open", "Darwin, open", "Linux, xdg-open", "FreeBSD, xdg-open"})
  void everySystemHasItsCommand(String os, String command) {
    assertThat(SystemBrowser.of(os, Map.of("DISPLAY", ":0"), started::add).open(PAGE)).isTrue();
    assertThat(started).containsExactly(List.of(command, PAGE.toString()));
  }

  @Test
  void onWindowsTheAddressIsOneArgument() {
    assertThat(SystemBrowser.of("Windows 11", Map.of(), started::add).open(PAGE)).isTrue();
    assertThat(started)
        .containsExactly(List.of("rundll32", "url.dll,FileProtocolHandler", PAGE.toString()));
  }

  @Test
  void underWindowsSubsystemForLinuxItIsTheBrowserOfWindows() {
    assertThat(
            SystemBrowser.of("Linux", Map.of("WSL_DISTRO_NAME", "Debian"), started::add).open(PAGE))
        .isTrue();
    assertThat(started).containsExactly(List.of("wslview", PAGE.toString()));
  }

  @Test
  void waylandIsAScreenToo() {
    assertThat(
            SystemBrowser.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), started::add)
                .open(PAGE))
        .isTrue();
  }

  @Test
  void whenOneCommandFailsTheNextIsTried() {
    assertThat(SystemBrowser.of("Linux", Map.of("DISPLAY", ":0"), this::fails).open(PAGE))
        .isFalse();
    assertThat(started).extracting(command -> command.get(0)).containsExactly("xdg-open", "gio");
  }

  @Test
  void withoutAScreenNoTextBrowserTakesTheTerminal() {
    assertThat(SystemBrowser.of("Linux", Map.of("DISPLAY", " "), started::add).open(PAGE))
        .isFalse();
    assertThat(started).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X", "Windows 11"})
  void overSshNoBrowserOpensOnTheFarSide(String os) {
    Map<String, String> environment =
        Map.of("SSH_CONNECTION", "1.2.3.4 5 6.7.8.9 22", "DISPLAY", ":0");

    assertThat(SystemBrowser.of(os, environment, started::add).open(PAGE)).isFalse();
    assertThat(started).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "calculator:", "-e", "javascript:x"})
  void whatIsNoPageOfTheWebIsNotOpened(String page) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SystemBrowser.of("Linux", Map.of("DISPLAY", ":0"), started::add)
                    .open(URI.create(page)));
    assertThat(started).isEmpty();
  }

  @Test
  void withoutABrowserTheAddressIsPrinted() {
    List<URI> printed = new ArrayList<>();

    assertThat(((Browser) page -> false).orElse(printed::add).open(PAGE)).isTrue();
    assertThat(printed).containsExactly(PAGE);
  }

  @Test
  void withABrowserNothingIsPrinted() {
    List<URI> printed = new ArrayList<>();

    assertThat(((Browser) page -> true).orElse(printed::add).open(PAGE)).isTrue();
    assertThat(printed).isEmpty();
  }

  private boolean fails(List<String> command) {
    started.add(command);
    return false;
  }
}
