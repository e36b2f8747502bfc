package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.VersionCheck;
import io.github.mastodonjava.conformance.Unlimited;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;

/** Calls every public method of groups of the API with every sample of what it takes. */
public final class SampleCalls {
  /** The address of a nodeinfo document is asked for before the document. */
  static final Map<String, String> NODEINFO =
      Map.of("/.well-known/nodeinfo", "{\"links\":[{\"href\":\"/nodeinfo/2.0\"}]}");

  private final String packageName;
  private final Map<Class<?>, Object> groups = new LinkedHashMap<>();
  private final Samples samples = new Samples();

  private SampleCalls(String packageName) {
    this.packageName = packageName;
  }

  /**
   * The requests that the groups in a package, and in those below it, make.
   *
   * @param roots gives the objects from which the groups are reached, by methods without arguments
   * @param answers the answers to what is asked for on the way to another request, by path
   */
  static List<WireCall> of(
      String packageName, Function<Mastodon, List<Object>> roots, Map<String, String> answers) {
    WireTap tap = new WireTap(answers);
    try (Mastodon mastodon =
        Mastodon.builder("https://example.org")
            .accessToken("token")
            .client("id", "secret")
            .mastodonVersion("99.0.0")
            .versionCheck(VersionCheck.NONE)
            .retryPolicy(RetryPolicy.none())
            .rateLimiter(new Unlimited())
            .httpClient(new OkHttpClient.Builder().addInterceptor(tap).build())
            .listener(tap)
            .build()) {
      SampleCalls calls = new SampleCalls(packageName);
      roots.apply(mastodon).forEach(calls::reach);
      calls.groups.values().forEach(group -> calls.callAll(group, tap));
    }
    return tap.calls();
  }

  /** The methods that reach each row, such as {@code Polls.vote}, in alphabetical order. */
  public static Map<Endpoint<?>, Set<String>> callers(
      String packageName, Function<Mastodon, Object> root) {
    return callers(of(packageName, mastodon -> List.of(root.apply(mastodon)), NODEINFO));
  }

  static Map<Endpoint<?>, Set<String>> callers(List<WireCall> calls) {
    return calls.stream()
        .collect(
            Collectors.groupingBy(
                WireCall::endpoint,
                Collectors.mapping(WireCall::caller, Collectors.toCollection(TreeSet::new))));
  }

  private void reach(Object root) {
    for (Method method : root.getClass().getMethods()) {
      Class<?> type = method.getReturnType();
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && type.getPackageName().startsWith(packageName)
          && !type.isRecord()
          && !groups.containsKey(type)) {
        Object group = invoke(method, root);
        if (group != null) {
          groups.put(type, group);
          reach(group);
        }
      }
    }
  }

  private void callAll(Object group, WireTap tap) {
    for (Method method : Samples.methods(group.getClass())) {
      if (!Modifier.isStatic(method.getModifiers()) && !Samples.isForOtherServers(method)) {
        tap.callsOf(group.getClass().getSimpleName() + "." + method.getName());
        for (Object[] arguments : samples.arguments(method.getGenericParameterTypes())) {
          invoke(method, group, arguments);
        }
      }
    }
  }

  /** Null where the arguments are refused, or the call ends with the tap's error. */
  private static Object invoke(Method method, Object group, Object... arguments) {
    try {
      return method.invoke(group, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof MastodonException
          || e.getCause() instanceof IllegalArgumentException
          || e.getCause() instanceof IllegalStateException) {
        return null;
      }
      throw new IllegalStateException(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
