package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.conformance.DocumentedEndpoint;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the requests that methods make with what is documented, in both directions. */
final class ParameterComparison {
  /** {@code Paging} is one type for all lists: each takes what it knows, and ignores the rest. */
  private static final Set<String> PAGING =
      Set.of("limit", "max_id", "since_id", "min_id", "offset");

  private final Map<String, List<DocumentedRow>> rows = new TreeMap<>();
  private final Map<String, List<WireCall>> calls;
  private final Set<String> problems = new TreeSet<>();

  private ParameterComparison(List<DocumentedRow> rows, List<WireCall> calls) {
    for (DocumentedRow row : rows) {
      String key = DocumentedEndpoint.key(row.verb(), row.path());
      this.rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    this.calls = calls.stream().collect(Collectors.groupingBy(ParameterComparison::key));
  }

  /** Each difference, as a line that can be an exception. */
  static Set<String> problems(List<DocumentedRow> rows, List<WireCall> calls) {
    ParameterComparison comparison = new ParameterComparison(rows, calls);
    comparison.compare();
    return comparison.problems;
  }

  private static String key(WireCall call) {
    return DocumentedEndpoint.key(call.endpoint());
  }

  private void compare() {
    rows.forEach(
        (key, ofKey) -> {
          List<WireCall> sent = calls.getOrDefault(key, List.of());
          if (sent.isEmpty()) {
            problems.add(key + " is never called");
          } else {
            List<DocumentedParameter> documented =
                ofKey.stream().flatMap(row -> row.parameters().stream()).distinct().toList();
            comparePath(key, sent);
            compareParameters(key, documented, sent);
            sent.forEach(call -> compareForm(key, ofKey.get(0).body(), call));
          }
        });
  }

  private void compareParameters(
      String key, List<DocumentedParameter> documented, List<WireCall> sent) {
    Set<DocumentedParameter> unsaid = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    unsaid.addAll(documented);
    for (WireCall call : sent) {
      List<WireParameter> parameters = call.parameters();
      for (WireParameter parameter : parameters) {
        List<DocumentedParameter> same = documented.stream().filter(d -> d.is(parameter)).toList();
        same.forEach(unsaid::remove);
        if (same.isEmpty() && !isOtherPaging(parameter, documented)) {
          problems.add(key + " is sent with " + parameter);
        } else if (!same.isEmpty() && same.stream().noneMatch(d -> d.isOfType(parameter.value()))) {
          problems.add(key + " has another type of " + same.get(0));
        }
      }
      for (DocumentedParameter required : documented) {
        if (required.required() && parameters.stream().noneMatch(required::is)) {
          problems.add(key + " is sent without " + required);
        }
      }
    }
    unsaid.forEach(parameter -> problems.add(key + " lacks " + parameter));
  }

  private static boolean isOtherPaging(
      WireParameter parameter, List<DocumentedParameter> documented) {
    return parameter.place().equals("query")
        && PAGING.contains(parameter.name())
        && documented.stream().anyMatch(d -> PAGING.contains(d.name()));
  }

  /** A body with a file goes as multipart, every other as documented. */
  private void compareForm(String key, String documented, WireCall call) {
    Set<String> forms =
        call.parameters().stream()
            .filter(WireParameter::isInBody)
            .map(WireParameter::place)
            .collect(Collectors.toSet());
    forms.remove("multipart");
    forms.remove(documented);
    if (!documented.isEmpty() && !documented.equals("multipart") && !forms.isEmpty()) {
      problems.add(key + " goes as " + forms.iterator().next() + ", not as " + documented);
    }
  }

  /** Arguments with slashes and all other signs stay within their part of the path. */
  private void comparePath(String key, List<WireCall> sent) {
    List<String> template = Arrays.asList(sent.get(0).endpoint().path().substring(1).split("/"));
    for (int i = 0; i < template.size(); i++) {
      int at = i;
      if (sent.stream().anyMatch(call -> call.segments().size() != template.size())) {
        problems.add(key + " has another number of parts in its path");
        return;
      }
      if (template.get(i).startsWith("{")) {
        if (sent.stream()
            .noneMatch(call -> decoded(call.segments().get(at)).equals(Samples.TEXT))) {
          problems.add(key + " takes no text as " + template.get(i));
        }
      } else if (sent.stream()
          .anyMatch(call -> !call.segments().get(at).equals(template.get(at)))) {
        problems.add(key + " has another path");
      }
    }
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
