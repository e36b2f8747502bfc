package io.github.mastodonjava.benchmarks.decode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.mastodonjava.entity.OpenValue;
import io.github.mastodonjava.entity.Status;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jackson databind reading the SDK's records, as one would set it up for them: its own support for
 * records, names in snake case, unknown properties ignored. It has the SDK's short cut for dates
 * too, which Jackson's own module has not.
 */
final class Databind {
  private Databind() {}

  static ObjectReader statuses() {
    SimpleModule module = new SimpleModule();
    module.setDeserializers(new OpenValues());
    module.addDeserializer(Instant.class, new Times());
    module.addDeserializer(LocalDate.class, new Dates());
    return JsonMapper.builder()
        .addModule(module)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readerFor(TypeFactory.defaultInstance().constructCollectionType(List.class, Status.class));
  }

  private static final class Times extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    Times() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
      Instant time = ZuluTime.parse(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
      return time == null ? OffsetDateTime.parse(in.getText()).toInstant() : time;
    }
  }

  private static final class Dates extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Dates() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }

  /** Finds the deserializer of every open value set. */
  private static final class OpenValues extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description)
        throws JsonMappingException {
      return OpenValue.class.isAssignableFrom(type.getRawClass())
          ? new OpenValueReader(type.getRawClass())
          : super.findBeanDeserializer(type, config, description);
    }
  }

  private static final class OpenValueReader extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient MethodHandle constructor;

    OpenValueReader(Class<?> type) {
      super(type);
      try {
        constructor =
            MethodHandles.lookup()
                .findConstructor(type, MethodType.methodType(void.class, String.class))
                .asType(MethodType.methodType(Object.class, String.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return constructor.invokeExact(in.getText());
      } catch (Throwable e) {
        throw new IOException(e);
      }
    }
  }
}
