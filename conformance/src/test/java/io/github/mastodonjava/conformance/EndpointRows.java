package io.github.mastodonjava.conformance;

import io.github.mastodonjava.api.Statuses;
import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The client's endpoints: the constants of all classes of the API. */
final class EndpointRows {
  private static final String FOLDER = "io/github/mastodonjava/api";

  private EndpointRows() {}

  static List<Endpoint<?>> all() throws IOException, URISyntaxException {
    URI classes = Statuses.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(classes);
    if (Files.isDirectory(path)) {
      return in(path.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return in(jar.getPath("/" + FOLDER));
    }
  }

  private static List<Endpoint<?>> in(Path folder) throws IOException {
    List<Endpoint<?>> endpoints = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = folder.relativize(file).toString().replace(".class", "").replace('\\', '/');
        if (!name.endsWith("package-info")) {
          addConstants((FOLDER + "/" + name).replace('/', '.'), endpoints);
        }
      }
    }
    return endpoints;
  }

  private static void addConstants(String className, List<Endpoint<?>> endpoints) {
    try {
      for (Field field : Class.forName(className).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Endpoint.class) {
          field.setAccessible(true);
          endpoints.add((Endpoint<?>) field.get(null));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
