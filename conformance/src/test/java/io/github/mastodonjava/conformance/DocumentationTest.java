package io.github.mastodonjava.conformance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All Java code in the README and the guide compiles, and runs against the embedded server. */
class DocumentationTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  private static final Pattern CODE = Pattern.compile("(?s)```java\\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");

  @TestFactory
  Stream<DynamicTest> everyPieceOfCodeRuns(@TempDir Path folder) {
    return pages().stream().flatMap(page -> snippets(page, folder).stream());
  }

  @Test
  void everyLinkToAnotherPageLeadsSomewhere() {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(read(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).as("a link of %s", page).exists();
      }
    }
  }

  private static List<Path> pages() {
    try (Stream<Path> guide = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              guide.filter(page -> page.toString().endsWith(".md")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<DynamicTest> snippets(Path page, Path folder) {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher code = CODE.matcher(read(page));
    while (code.find()) {
      String snippet = code.group(1);
      int number = tests.size() + 1;
      tests.add(
          DynamicTest.dynamicTest(
              ROOT.relativize(page) + ", code " + number,
              () -> run(snippet, Files.createTempDirectory(folder, "code"))));
    }
    return tests;
  }

  private static void run(String snippet, Path own) throws Exception {
    compile(program(snippet), own);
    List<String> others = otherServers(snippet);
    String software = others.isEmpty() ? "mastodon" : others.get(0);
    try (DocumentationScene scene = new DocumentationScene(own, software);
        URLClassLoader loader = new URLClassLoader(new URL[] {own.toUri().toURL()})) {
      loader.loadClass("Snippet").getMethod("run", DocumentationScene.class).invoke(null, scene);
    }
  }

  /** The servers whose own things the code uses; the first is the one that it runs against. */
  private static List<String> otherServers(String snippet) {
    return Stream.of("Akkoma", "Fedibird", "GoToSocial", "Pleroma")
        .filter(name -> snippet.contains(name + "."))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What a reader would put around the code, and what stands for the reader's server and users. */
  private static String program(String snippet) {
    String code =
        snippet
            .replace("\"https://mastodon.example\"", "scene.server()")
            .replace("\"YOUR_TOKEN\"", "scene.token()")
            .replace("\"MODERATOR_TOKEN\"", "scene.moderatorToken()")
            .replace("Path.of(", "scene.file(")
            .replace("\"127.0.0.1\", 8080", "\"127.0.0.1\", 0")
            .replace("System.console().readLine()", "scene.codeFor(request)")
            .replace("userComesBack(request)", "scene.callbackFor(request)")
            .replace("Browser.system()", "scene.browser()");
    return """
    import static org.junit.jupiter.api.Assertions.assertEquals;
    import io.github.mastodonjava.*;
    import io.github.mastodonjava.api.*;
    import io.github.mastodonjava.api.admin.*;
    import io.github.mastodonjava.auth.*;
    import io.github.mastodonjava.entity.*;
    import io.github.mastodonjava.entity.admin.*;
    import io.github.mastodonjava.error.*;
    import io.github.mastodonjava.filter.*;
    import io.github.mastodonjava.html.*;
    import io.github.mastodonjava.http.*;
    import io.github.mastodonjava.push.*;
    import io.github.mastodonjava.sandbox.*;
    import io.github.mastodonjava.server.*;
    import io.github.mastodonjava.streaming.*;
    import io.github.mastodonjava.streaming.StreamEvent.*;
    import io.github.mastodonjava.text.*;
    %s
    import com.sun.net.httpserver.HttpServer;
    import java.io.InputStream;
    import java.net.InetSocketAddress;
    import java.net.Proxy;
    import java.net.URI;
    import java.nio.file.Files;
    import java.time.*;
    import java.util.*;
    import java.util.concurrent.*;
    import okhttp3.OkHttpClient;
    import org.junit.jupiter.api.Test;
    import org.junit.jupiter.api.extension.ExtendWith;

    public final class Snippet {
      public static void run(io.github.mastodonjava.conformance.DocumentationScene scene)
          throws Exception {
    %s
    %s
    %s
      }
    }
    """
        .formatted(
            otherServers(snippet).stream()
                .map(name -> "import io.github.mastodonjava.server." + name + ".*;")
                .collect(joining("\n")),
            code.contains("AppRegistration app") ? "" : "AppRegistration app = scene.app();",
            code.contains("Mastodon mastodon") ? "" : "Mastodon mastodon = scene.mastodon();",
            code);
  }

  private static void compile(String program, Path to) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///Snippet.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
          }
        };
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    to.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-proc:none"),
                null,
                List.of(source))
            .call();
    assertThat(compiled).as("%s%n%s", program, messages).isTrue();
  }
}
