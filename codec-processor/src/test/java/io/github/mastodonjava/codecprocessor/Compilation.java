package io.github.mastodonjava.codecprocessor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the compiler makes of some records, with the processor and the least of the client that
 * generated codecs need.
 *
 * @param errors what the compiler complains about
 * @param sources where the generated sources are
 */
record Compilation(List<String> errors, Path sources) {
  private static final String ENTITIES =
      """
      package io.github.mastodonjava.entity;
      public interface Entity {}
      """;
  private static final String OPEN_VALUES =
      """
      package io.github.mastodonjava.entity;
      public interface OpenValue { String value(); }
      """;
  private static final String WIRE =
      """
      package io.github.mastodonjava.entity;
      public @interface Wire { String value(); }
      """;
  private static final String CODECS =
      """
      package io.github.mastodonjava.internal.json;
      abstract class Codec<T> {}
      abstract class RecordCodec<T> extends Codec<T> {
        RecordCodec(String... names) {}
        abstract Codec<?>[] codecs();
        abstract T create(Object[] values);
        abstract Object get(T entity, int component);
      }
      abstract class OpenValueCodec<T> extends Codec<T> { abstract T create(String value); }
      class ListCodec<T> extends Codec<T> { ListCodec(Codec<?> element) {} }
      class MapCodec<T> extends Codec<T> { MapCodec(Codec<?> element) {} }
      class Scalars {
        static Codec<?> TEXT, INTEGER, LONG, DOUBLE, BOOLEAN, ANY, INSTANT, DATE;
      }
      """;

  /** Compiles a record of the package {@code entity} into a folder. */
  static Compilation of(Path folder, String... records) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source("io/github/mastodonjava/entity/Entity", ENTITIES));
    sources.add(source("io/github/mastodonjava/entity/OpenValue", OPEN_VALUES));
    sources.add(source("io/github/mastodonjava/entity/Wire", WIRE));
    sources.add(source("io/github/mastodonjava/internal/json/Codec", CODECS));
    for (String record : records) {
      String name = record.replaceFirst("(?s).*?public record (\\w+).*", "$1");
      String start =
          record.startsWith("package")
              ? ""
              : "package io.github.mastodonjava.entity; import java.util.*; import java.time.*; ";
      String folderName =
          record.startsWith("package")
              ? record.substring("package ".length(), record.indexOf(';')).replace('.', '/')
              : "io/github/mastodonjava/entity";
      sources.add(source(folderName + "/" + name, start + record));
    }
    return compile(folder, sources);
  }

  private static Compilation compile(Path folder, List<JavaFileObject> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              List.of("-d", folder.toString(), "-s", folder.toString(), "--release", "17"),
              null,
              sources);
      task.setProcessors(List.of(new CodecProcessor()));
      task.call();
    }
    List<String> errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
            .toList();
    return new Compilation(errors, folder);
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** The source of a generated class. */
  String generated(String name) throws IOException {
    return Files.readString(
        sources.resolve("io/github/mastodonjava/internal/json/" + name + ".java"));
  }
}
