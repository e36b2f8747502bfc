package io.github.mastodonjava.sandbox;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives JUnit tests a {@link Sandbox}: each test method that has such a parameter gets a fresh one,
 * which is closed after it. One that {@code @BeforeAll} asks for is shared by the class's tests.
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class TimelineTest {
 *   @Test
 *   void showsWhatWasPosted(Sandbox sandbox) { … }
 * }
 * }</pre>
 *
 * <p>To start it otherwise, register it with {@code @RegisterExtension} and {@link #startedBy}.
 */
public final class SandboxExtension
    implements ParameterResolver, AfterEachCallback, AfterAllCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SandboxExtension.class);

  private final Supplier<Sandbox> starter;

  /** Gives sandboxes as {@link Sandbox#start()} starts them. */
  public SandboxExtension() {
    this(Sandbox::start);
  }

  private SandboxExtension(Supplier<Sandbox> starter) {
    this.starter = starter;
  }

  /**
   * Gives sandboxes that {@code starter} starts, such as {@code () ->
   * Sandbox.builder().user("carol").start()}.
   */
  public static SandboxExtension startedBy(Supplier<Sandbox> starter) {
    return new SandboxExtension(starter);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Sandbox.class, key -> starter.get(), Sandbox.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  private static void close(ExtensionContext context) {
    Sandbox sandbox = context.getStore(NAMESPACE).remove(Sandbox.class, Sandbox.class);
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
