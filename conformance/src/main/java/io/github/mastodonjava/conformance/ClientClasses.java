package io.github.mastodonjava.conformance;

import io.github.mastodonjava.Mastodon;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The client's classes, from its folder or its jar. */
public final class ClientClasses {
  private ClientClasses() {}

  /** All classes of a package and of those below it. */
  public static List<Class<?>> in(String packageName) throws IOException, URISyntaxException {
    String folder = packageName.replace('.', '/');
    URI classes = Mastodon.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(classes);
    if (Files.isDirectory(path)) {
      return in(path.resolve(folder), packageName);
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return in(jar.getPath("/" + folder), packageName);
    }
  }

  private static List<Class<?>> in(Path folder, String packageName) throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(".class", "");
        if (!name.endsWith("package-info")) {
          classes.add(load(packageName + '.' + name.replace('\\', '.').replace('/', '.')));
        }
      }
    }
    return classes;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
