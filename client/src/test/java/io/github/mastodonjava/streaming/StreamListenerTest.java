package io.github.mastodonjava.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamListenerTest {
  /** All kinds of events there are. */
  static List<Class<?>> kinds() {
    return Arrays.stream(StreamEvent.class.getPermittedSubclasses())
        .flatMap(each -> Stream.of(each.getPermittedSubclasses()))
        .toList();
  }

  /** Remembers which of its methods were called. */
  private static final class Calls implements InvocationHandler {
    final List<String> called = new ArrayList<>();

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments)
        throws Throwable {
      if (method.getName().equals("accept")) {
        return InvocationHandler.invokeDefault(proxy, method, arguments);
      }
      called.add(method.getName() + " " + method.getParameterTypes()[0].getSimpleName());
      return null;
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyEventIsHandedToTheMethodOfItsKindAfterTheOneOfAll(Class<?> kind)
      throws ReflectiveOperationException {
    Calls calls = new Calls();
    StreamListener listener =
        (StreamListener)
            Proxy.newProxyInstance(
                StreamListener.class.getClassLoader(),
                new Class<?>[] {StreamListener.class},
                calls);

    listener.accept((StreamEvent) empty(kind));

    assertThat(calls.called).hasSize(2);
    assertThat(calls.called.get(0)).isEqualTo("onEvent StreamEvent");
    assertThat(calls.called.get(1)).startsWith("on").endsWith(" " + kind.getSimpleName());
  }

  /** A record without anything in it. */
  private static Object empty(Class<?> kind) throws ReflectiveOperationException {
    Constructor<?> constructor = kind.getDeclaredConstructors()[0];
    @Nullable Object[] nothing =
        Arrays.stream(constructor.getParameterTypes()).map(StreamListenerTest::zero).toArray();
    return constructor.newInstance(nothing);
  }

  private static @Nullable Object zero(Class<?> type) {
    if (type == boolean.class) {
      return false;
    } else if (type == int.class) {
      return 0;
    }
    return type == long.class ? 0L : null;
  }
}
