package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.OpenValue;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The client's records and open value sets, by simple name. */
final class EntityClasses {
  private static final String FOLDER = "io/github/mastodonjava/entity";

  private EntityClasses() {}

  static Map<String, Class<?>> all() throws IOException, URISyntaxException {
    URI classes = Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(classes);
    if (Files.isDirectory(path)) {
      return in(path.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return in(jar.getPath("/" + FOLDER));
    }
  }

  private static Map<String, Class<?>> in(Path folder) throws IOException {
    Map<String, Class<?>> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = folder.relativize(file).toString().replace(".class", "").replace('\\', '/');
        Class<?> type = load((FOLDER + "/" + name).replace('/', '.'));
        if (type.isRecord()
            && (Entity.class.isAssignableFrom(type) || OpenValue.class.isAssignableFrom(type))) {
          classes.put(type.getSimpleName(), type);
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
