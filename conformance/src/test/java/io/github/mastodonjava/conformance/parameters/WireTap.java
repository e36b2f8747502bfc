package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.CallListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Hears every request of a client on its way out, with the row that it belongs to. Nothing goes
 * further: the answer is an error, but for what is asked for on the way to another request.
 */
final class WireTap implements Interceptor, CallListener {
  private final Map<String, String> answers;
  private final List<WireCall> calls = new ArrayList<>();
  private Request last = new Request.Builder().url("http://localhost/").build();
  private String caller = "";

  /** Takes the answers by the end of their paths. */
  WireTap(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
  }

  @Override
  public Response intercept(Chain chain) {
    last = chain.request();
    String path = last.url().encodedPath();
    String answer = null;
    for (Map.Entry<String, String> each : answers.entrySet()) {
      answer = path.endsWith(each.getKey()) ? each.getValue() : answer;
    }
    return new Response.Builder()
        .request(last)
        .protocol(Protocol.HTTP_1_1)
        .code(answer == null ? 400 : 200)
        .message("heard")
        .body(
            ResponseBody.create(
                answer == null ? "{\"error\":\"heard\"}" : answer,
                MediaType.get("application/json")))
        .build();
  }

  @Override
  public void called(CallEvent event) {
    calls.add(new WireCall(event.endpoint(), caller, last));
  }

  /** Says which method makes the calls that follow. */
  void callsOf(String method) {
    caller = method;
  }

  List<WireCall> calls() {
    return List.copyOf(calls);
  }
}
