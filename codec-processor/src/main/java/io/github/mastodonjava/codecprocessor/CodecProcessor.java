package io.github.mastodonjava.codecprocessor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes a codec for every record that implements {@code Entity}, and {@code EntityCodecs}, which
 * finds them by class.
 */
@SupportedAnnotationTypes("*")
public final class CodecProcessor extends AbstractProcessor {
  static final String PACKAGE = "io.github.mastodonjava.internal.json";
  private static final String ENTITY = "io.github.mastodonjava.entity.Entity";

  /** The classes of the records, each with its codec's simple name. */
  private final Map<String, String> codecs = new TreeMap<>();

  public CodecProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    TypeElement entity = processingEnv.getElementUtils().getTypeElement(ENTITY);
    if (entity == null) {
      return false;
    }
    List<TypeElement> records = new ArrayList<>();
    for (Element root : round.getRootElements()) {
      if (root.getKind() == ElementKind.RECORD
          && processingEnv.getTypeUtils().isSubtype(root.asType(), entity.asType())) {
        records.add((TypeElement) root);
      }
    }
    try {
      for (TypeElement record : records) {
        write(record);
      }
      if (!records.isEmpty()) {
        writeRegistry();
      }
    } catch (IOException e) {
      error(e.toString(), null);
    }
    return false;
  }

  private void write(TypeElement record) throws IOException {
    try {
      RecordSource source = new RecordSource(record, processingEnv);
      codecs.put(processingEnv.getElementUtils().getBinaryName(record).toString(), source.name());
      writeSource(source.name(), source.text(), record);
    } catch (UnsupportedComponentException e) {
      error(String.valueOf(e.getMessage()), e.component());
    }
  }

  private void writeRegistry() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("package ").append(PACKAGE).append(";\n\n");
    text.append("/** The codecs of all records. */\n");
    text.append("@org.jspecify.annotations.NullUnmarked\n");
    text.append("final class EntityCodecs {\n");
    text.append("  private EntityCodecs() {}\n\n");
    text.append("  static RecordCodec<?> find(Class<?> type) {\n");
    text.append("    return switch (type.getName()) {\n");
    codecs.forEach(
        (type, codec) ->
            text.append("      case \"")
                .append(type)
                .append("\" -> ")
                .append(codec)
                .append(".INSTANCE;\n"));
    text.append("      default -> null;\n    };\n  }\n}\n");
    writeSource("EntityCodecs", text.toString(), null);
  }

  private void writeSource(String name, String text, @Nullable Element origin) throws IOException {
    Element[] origins = origin == null ? new Element[0] : new Element[] {origin};
    try (Writer out =
        processingEnv.getFiler().createSourceFile(PACKAGE + "." + name, origins).openWriter()) {
      out.write(text);
    }
  }

  private void error(String message, @Nullable Element where) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, where);
  }
}
