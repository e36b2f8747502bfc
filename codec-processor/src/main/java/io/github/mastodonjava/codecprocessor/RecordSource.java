package io.github.mastodonjava.codecprocessor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The source of one record's codec. */
final class RecordSource {
  private static final String ROOT = "io.github.mastodonjava.";
  private static final String WIRE = ROOT + "entity.Wire";
  private static final String ENTITY = ROOT + "entity.Entity";
  private static final String OPEN_VALUE = ROOT + "entity.OpenValue";

  private final TypeElement record;
  private final ProcessingEnvironment environment;
  private final List<? extends RecordComponentElement> components;

  RecordSource(TypeElement record, ProcessingEnvironment environment) {
    this.record = record;
    this.environment = environment;
    List<? extends RecordComponentElement> all = record.getRecordComponents();
    if (all.isEmpty() || !isExtra(all.get(all.size() - 1))) {
      throw new UnsupportedComponentException(
          record, "the last component must be Map<String, @Nullable Object> extra");
    }
    this.components = all.subList(0, all.size() - 1);
  }

  private static boolean isExtra(RecordComponentElement component) {
    return component.getSimpleName().contentEquals("extra")
        && component.asType() instanceof DeclaredType type
        && ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.util.Map");
  }

  String name() {
    return name(record);
  }

  /**
   * {@code entity.Status} has StatusCodec, {@code server.pleroma.Status} has
   * ServerPleromaStatusCodec.
   */
  private String name(TypeElement type) {
    String path = environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    StringBuilder name = new StringBuilder();
    for (String part : path.substring(Math.min(path.length(), ROOT.length())).split("\\.", -1)) {
      if (!part.isEmpty() && !part.equals("entity")) {
        name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return name.append(type.getSimpleName()).append("Codec").toString();
  }

  String text() {
    String type = record.getQualifiedName().toString();
    return """
        package %s;

        @org.jspecify.annotations.NullUnmarked
        @SuppressWarnings({"unchecked", "deprecation"})
        final class %s extends RecordCodec<%s> {
          /** Not of its own type: else the JVM loads all codecs to verify the registry of them. */
          static final RecordCodec<%3$s> INSTANCE = new %2$s();

          private %2$s() {
            super(%s);
          }

          @Override
          Codec<?>[] codecs() {
            return new Codec<?>[] {%s};
          }

          @Override
          %3$s create(Object[] values) {
            return new %3$s(
                %s);
          }

          @Override
          Object get(%3$s entity, int component) {
            switch (component) {
        %s
              default: throw new IndexOutOfBoundsException(component);
            }
          }
        }
        """
        .formatted(
            CodecProcessor.PACKAGE,
            name(),
            type,
            components.stream().map(c -> '"' + wireName(c) + '"').collect(Collectors.joining(", ")),
            components.stream()
                .map(c -> codec(c, c.asType()))
                .collect(Collectors.joining(",\n        ")),
            IntStream.rangeClosed(0, components.size())
                .mapToObj(
                    i ->
                        "(%s) values[%d]"
                            .formatted(plain(record.getRecordComponents().get(i).asType()), i))
                .collect(Collectors.joining(",\n        ")),
            IntStream.range(0, components.size())
                .mapToObj(
                    i ->
                        "      case %d: return entity.%s();"
                            .formatted(i, components.get(i).getSimpleName()))
                .collect(Collectors.joining("\n")));
  }

  /** The type as it stands in a cast: without annotations. */
  private String plain(TypeMirror type) {
    DeclaredType declared = (DeclaredType) type;
    String arguments =
        declared.getTypeArguments().stream().map(this::plain).collect(Collectors.joining(", "));
    return ((TypeElement) declared.asElement()).getQualifiedName()
        + (arguments.isEmpty() ? "" : "<" + arguments + ">");
  }

  private String codec(RecordComponentElement component, TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      throw new UnsupportedComponentException(
          component, "a component may be absent, so it is no primitive and no array: " + type);
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getQualifiedName().toString();
    return switch (name) {
      case "java.lang.String" -> "Scalars.TEXT";
      case "java.lang.Integer" -> "Scalars.INTEGER";
      case "java.lang.Long" -> "Scalars.LONG";
      case "java.lang.Double" -> "Scalars.DOUBLE";
      case "java.lang.Boolean" -> "Scalars.BOOLEAN";
      case "java.lang.Object" -> "Scalars.ANY";
      case "java.time.Instant" -> "Scalars.INSTANT";
      case "java.time.LocalDate" -> "Scalars.DATE";
      case "java.util.List" ->
          "new ListCodec<>(" + codec(component, declared.getTypeArguments().get(0)) + ")";
      case "java.util.Map" ->
          "new MapCodec<>(" + codec(component, declared.getTypeArguments().get(1)) + ")";
      default -> codec(component, element, name);
    };
  }

  private String codec(RecordComponentElement component, TypeElement type, String name) {
    if (is(type, ENTITY)) {
      return name(type) + ".INSTANCE";
    }
    if (is(type, OPEN_VALUE)) {
      return """
          new OpenValueCodec<%1$s>() {
                    @Override
                    %1$s create(String value) {
                      return new %1$s(value);
                    }
                  }"""
          .formatted(name);
    }
    throw new UnsupportedComponentException(component, "there is no codec for " + name);
  }

  private boolean is(TypeElement type, String supertype) {
    return environment
        .getTypeUtils()
        .isSubtype(type.asType(), environment.getElementUtils().getTypeElement(supertype).asType());
  }

  private static String wireName(RecordComponentElement component) {
    for (AnnotationMirror annotation : component.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().toString().equals(WIRE)) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
          return (String) value.getValue();
        }
      }
    }
    return snakeCase(component.getSimpleName().toString());
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
