package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.Endpoint;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every public method says what it does, and those of endpoints since when and with which scope.
 */
class JavadocTest {
  @Test
  void everyPublicMethodHasJavadoc() throws Exception {
    Set<String> silent = new TreeSet<>();
    for (ClientSource.Method method :
        ClientSource.publicMethods("", "api", "api/admin", "auth", "http")) {
      if (method.javadoc() == null) {
        silent.add(method.name());
      }
    }

    assertThat(silent)
        .as("methods without Javadoc, or exceptions that are not needed")
        .isEqualTo(Reasons.read("methods-without-javadoc.tsv").keySet());
  }

  @Test
  void theMethodsOfEndpointsTellTheirVersionAndScope() throws Exception {
    Map<String, String> incomplete = new TreeMap<>();
    for (ClientSource.Method method : ClientSource.publicMethods("api", "api/admin")) {
      String javadoc = method.javadoc();
      if (javadoc != null) {
        List<String> missing = missing(method, javadoc);
        if (!missing.isEmpty()) {
          incomplete.put(method.name(), String.join(", ", missing));
        }
      }
    }

    assertThat(incomplete.keySet())
        .as("what Javadoc does not tell: %s", incomplete)
        .isEqualTo(Reasons.read("methods-without-scope-or-version.tsv").keySet());
  }

  private static List<String> missing(ClientSource.Method method, String javadoc)
      throws ReflectiveOperationException {
    List<String> missing = new ArrayList<>();
    for (Field field : Class.forName(method.className()).getDeclaredFields()) {
      if (field.getType() == Endpoint.class && method.names().contains(field.getName())) {
        field.setAccessible(true);
        Endpoint<?> row = (Endpoint<?>) field.get(null);
        String since = row.since();
        if (since != null
            && !since.equals("0.0.0")
            && !tells(javadoc, "Mastodon " + minor(since))) {
          missing.add("since Mastodon " + minor(since));
        }
        if (row.scope() != null && !tells(javadoc, row.scope().value())) {
          missing.add("scope " + row.scope().value());
        }
      }
    }
    return missing;
  }

  /** A version without its patch level. */
  private static String minor(String version) {
    return version.substring(0, version.lastIndexOf('.'));
  }

  private static boolean tells(String javadoc, String what) {
    return Pattern.compile("(?<![\\w:])" + Pattern.quote(what) + "(?![\\w:])")
        .matcher(javadoc)
        .find();
  }
}
