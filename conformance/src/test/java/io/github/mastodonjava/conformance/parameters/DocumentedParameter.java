package io.github.mastodonjava.conformance.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of a documented endpoint.
 *
 * @param place {@code query}, {@code header}, or {@code body}
 * @param name with brackets for what is nested: {@code poll[options][]}
 * @param type in lower case, such as {@code integer}; an {@code object} has whatever names
 */
record DocumentedParameter(String place, String name, boolean required, String type) {
  private static final Pattern CELL_PART =
      Pattern.compile("(query|header|body|formData):([^!:]+)(!?):(.+)");

  /** What {@code paging} stands for. */
  private static final String PAGING =
      "query:limit:integer; query:max_id:string; query:since_id:string; query:min_id:string";

  /**
   * Reads {@code query:limit:integer; body:context!:FilterContextEnum[]}, and {@code paging};
   * {@code name[0]} is an element of a list.
   */
  static List<DocumentedParameter> read(String cell) {
    String written =
        cell.replaceAll("^paging$", PAGING)
            .replaceAll("^limit, offset$", "query:limit:integer; query:offset:integer")
            .replace("[0]:", "[]:");
    List<DocumentedParameter> parameters = new ArrayList<>();
    for (String part : written.isEmpty() ? new String[0] : written.split("; ")) {
      Matcher matcher = CELL_PART.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("no parameter: " + part);
      }
      String place = matcher.group(1).equals("formData") ? "body" : matcher.group(1);
      add(place, matcher.group(2), !matcher.group(3).isEmpty(), matcher.group(4), parameters);
    }
    return parameters;
  }

  private static void add(
      String place,
      String name,
      boolean required,
      String type,
      List<DocumentedParameter> parameters) {
    if (type.endsWith("[]") || type.startsWith("Array of ")) {
      String list = name.endsWith("[]") ? name : name + "[]";
      String element = type.replaceAll("^Array of |\\[]$", "");
      add(place, list, required, element, parameters);
    } else if (type.startsWith("{")) {
      for (String field : type.substring(1, type.length() - 1).split(",", -1)) {
        String[] nameAndType = field.split(":", 2);
        add(place, name + "[" + nameAndType[0] + "]", false, nameAndType[1], parameters);
      }
    } else {
      parameters.add(new DocumentedParameter(place, name, required, type.toLowerCase(Locale.ROOT)));
    }
  }

  /** Whether it is the parameter that was sent. */
  boolean is(WireParameter sent) {
    return sent.toString().startsWith(place + ":")
        && (sent.name().equals(name)
            || (type.equals("object") && sent.name().startsWith(name + "[")));
  }

  boolean isOfType(String value) {
    return switch (type) {
      case "boolean" -> value.matches("true|false");
      case "integer", "number" -> value.matches("-?[0-9]+");
      case "date" -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      case "date-time" -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
      default -> true;
    };
  }

  @Override
  public String toString() {
    return place + ":" + name;
  }
}
