package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

/**
 * A parameter as it was sent.
 *
 * @param place {@code query}, {@code header}, {@code json}, {@code form} or {@code multipart}
 * @param name with brackets for what is nested: {@code poll[options][]}
 */
record WireParameter(String place, String name, String value) {
  private static final Pattern PART_NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

  static List<WireParameter> of(Request request) {
    List<WireParameter> parameters = new ArrayList<>();
    String key = request.header("Idempotency-Key");
    if (key != null) {
      parameters.add(new WireParameter("header", "Idempotency-Key", key));
    }
    HttpUrl url = request.url();
    for (int i = 0; i < url.querySize(); i++) {
      String value = Objects.requireNonNullElse(url.queryParameterValue(i), "");
      parameters.add(new WireParameter("query", url.queryParameterName(i), value));
    }
    addBody(request.body(), parameters);
    return parameters;
  }

  boolean isInBody() {
    return !place.equals("query") && !place.equals("header");
  }

  /** The place as documents have it, and the name. */
  @Override
  public String toString() {
    return (isInBody() ? "body" : place) + ":" + name;
  }

  private static void addBody(RequestBody body, List<WireParameter> parameters) {
    if (body instanceof FormBody form) {
      for (int i = 0; i < form.size(); i++) {
        parameters.add(new WireParameter("form", form.name(i), form.value(i)));
      }
    } else if (body instanceof MultipartBody multipart) {
      for (MultipartBody.Part part : multipart.parts()) {
        String disposition = String.valueOf(part.headers()).split("\n", 2)[0];
        Matcher name = PART_NAME.matcher(disposition);
        if (!name.find()) {
          throw new IllegalStateException("a part without a name: " + disposition);
        }
        parameters.add(new WireParameter("multipart", name.group(1), text(part.body())));
      }
    } else if (body != null && body.contentType() != null) {
      addJson("", json(body), parameters);
    }
  }

  private static void addJson(String name, Object value, List<WireParameter> parameters) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, item) ->
              addJson(name.isEmpty() ? "" + key : name + "[" + key + "]", item, parameters));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> addJson(name + "[]", item, parameters));
    } else {
      parameters.add(new WireParameter("json", name, String.valueOf(value)));
    }
  }

  private static Object json(RequestBody body) {
    try {
      return JsonValue.read(text(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(RequestBody body) {
    try (Buffer buffer = new Buffer()) {
      body.writeTo(buffer);
      return buffer.readUtf8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
