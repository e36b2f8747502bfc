package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  private final Path directory;

  PrivateFileTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void onlyTheOwnerCanReadTheFile() throws IOException {
    Path file = directory.resolve("file");
    PrivateFile.write(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatOthersCouldReadIsClosedToThem() throws IOException {
    Path file = Files.write(directory.resolve("file"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    PrivateFile.write(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void onWindowsTheOwnerIsTheOnlyOneInTheAccessControlList() throws IOException {
    try (FileSystem windows = windows()) {
      Path file = windows.getPath("C:\\work\\file");
      PrivateFile.write(file, NEW);
      AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);

      assertThat(view.getAcl())
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
                assertThat(entry.principal()).isEqualTo(view.getOwner());
              });
    }
  }

  @Test
  void aDirectoryMadeOnWindowsIsTheOwnersAlone() throws IOException {
    try (FileSystem windows = windows()) {
      Path made = windows.getPath("C:\\work\\a\\b");
      OwnerOnly.directories(made);

      assertThat(Files.getFileAttributeView(made, AclFileAttributeView.class).getAcl()).hasSize(1);
    }
  }

  @Test
  void aDirectoryMadeIsTheOwnersAlone() throws IOException {
    Path made = directory.resolve("a/b");
    OwnerOnly.directories(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void aDirectoryThatExistsKeepsItsPermissions() throws IOException {
    Path made = Files.createDirectory(directory.resolve("a"));
    Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
    OwnerOnly.directories(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void writingReplacesAndLeavesNothingElseBehind() throws IOException {
    Path file = Files.write(directory.resolve("file"), OLD);
    PrivateFile.write(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("file");
  }

  @Test
  void aSymbolicLinkStaysAndItsFileIsReplaced() throws IOException {
    Path real = Files.write(Files.createDirectory(directory.resolve("real")).resolve("file"), OLD);
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("real/file"));
    PrivateFile.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(real).hasBinaryContent(NEW);
  }

  @Test
  void aSymbolicLinkToAFileThatIsNotThereYetMakesIt() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("later"));
    PrivateFile.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(directory.resolve("later")).hasBinaryContent(NEW);
  }

  @Test
  void aSymbolicLinkThatLeadsInCirclesIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("link"));

    assertThatThrownBy(() -> PrivateFile.write(link, NEW))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(link.toString(), "Remove it");
  }

  @Test
  void aDirectoryInPlaceOfTheFileIsNeitherReadNorReplaced() {
    assertThatThrownBy(() -> PrivateFile.read(directory, 10))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(directory.toString(), "is a directory");
    assertThatThrownBy(() -> PrivateFile.write(directory, NEW))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(directory.toString(), "is a directory");
  }

  @Test
  void aMissingFileSaysSo() {
    Path file = directory.resolve("file");

    assertThatThrownBy(() -> PrivateFile.read(file, 10))
        .isInstanceOfSatisfying(
            MastodonCredentialsException.class, e -> assertThat(e.path()).isEqualTo(file))
        .hasMessageContainingAll(file.toString(), "does not exist");
  }

  @Test
  void aMissingDirectorySaysSo() {
    Path file = directory.resolve("nowhere/file");

    assertThatThrownBy(() -> PrivateFile.write(file, NEW))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "directory does not exist");
  }

  @Test
  void aDirectoryThatMayNotBeWrittenSaysSo() throws IOException {
    Path file = readOnlyDirectory().resolve("file");

    assertThatThrownBy(() -> PrivateFile.write(file, NEW))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "may not create files");
  }

  @Test
  void aFileThatMayNotBeReadSaysSo() throws IOException {
    Path file = unreadableFile();

    assertThatThrownBy(() -> PrivateFile.read(file, 10))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "may not be read");
  }

  @Test
  void whenTheFileCannotBeReplacedTheOldOneStays() throws IOException {
    Path file = Files.write(directory.resolve("n".repeat(250)), OLD);

    assertThatThrownBy(() -> PrivateFile.write(file, NEW))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContaining("What was there is unchanged");
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).hasSize(1);
  }

  @Test
  void aFileThatIsFarTooLargeIsNotRead() throws IOException {
    Path file = Files.write(directory.resolve("file"), new byte[11]);

    assertThat(PrivateFile.read(file, 11)).hasSize(11);
    assertThatThrownBy(() -> PrivateFile.read(file, 10))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContaining("too large");
  }

  /** Also for the superuser, to whom permissions mean nothing. */
  private Path readOnlyDirectory() throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path found = Files.isWritable(directory) ? Path.of("/sys/kernel") : directory;
    assumeTrue(Files.isDirectory(found), "there is no directory that the superuser cannot write");
    return found;
  }

  private Path unreadableFile() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Path found = Files.isReadable(file) ? Path.of("/proc/sys/net/ipv4/route/flush") : file;
    assumeTrue(Files.exists(found), "there is no file that the superuser cannot read");
    return found;
  }

  private static FileSystem windows() {
    return Jimfs.newFileSystem(
        Configuration.windows().toBuilder().setAttributeViews("basic", "owner", "acl").build());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
