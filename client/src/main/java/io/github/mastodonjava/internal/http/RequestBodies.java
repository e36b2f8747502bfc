package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Parameters;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.internal.json.JsonValue;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Bodies of requests in the three forms that servers read. */
final class RequestBodies {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private RequestBodies() {}

  static @Nullable RequestBody of(Request<?> request) {
    Parameters body = request.body();
    return switch (request.endpoint().method()) {
      case "GET", "HEAD" -> null;
      case "DELETE" -> body.isEmpty() ? null : json(body);
      default -> {
        if (body.isEmpty()) {
          yield RequestBody.EMPTY;
        } else if (request.isMultipart()) {
          yield multipart(body);
        } else {
          yield request.endpoint().isForm() ? form(body) : json(body);
        }
      }
    };
  }

  private static RequestBody json(Parameters body) {
    return RequestBody.create(JsonValue.write(body.values(), false), JSON);
  }

  private static RequestBody form(Parameters body) {
    FormBody.Builder form = new FormBody.Builder();
    for (Map.Entry<String, Object> pair : body.flat()) {
      form.add(pair.getKey(), pair.getValue().toString());
    }
    return form.build();
  }

  private static RequestBody multipart(Parameters body) {
    MultipartBody.Builder parts = new MultipartBody.Builder().setType(MultipartBody.FORM);
    for (Map.Entry<String, Object> pair : body.flat()) {
      if (pair.getValue() instanceof FilePart file) {
        parts.addFormDataPart(pair.getKey(), file.name(), new FileBody(file));
      } else {
        parts.addFormDataPart(pair.getKey(), pair.getValue().toString());
      }
    }
    return parts.build();
  }
}
