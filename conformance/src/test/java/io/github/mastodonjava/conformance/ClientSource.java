package io.github.mastodonjava.conformance;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The public methods of the client as they are written, with what their Javadoc says. */
final class ClientSource {
  private static final Path ROOT =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("client/src/main/java/io/github/mastodonjava");

  private ClientSource() {}

  /**
   * A public method.
   *
   * @param name with its class
   * @param javadoc its text with that of its class; null when it has none itself
   * @param names what its body names
   */
  record Method(String className, String name, @Nullable String javadoc, Set<String> names) {}

  /** Those of all classes in these folders, without what overrides and has its words above. */
  static List<Method> publicMethods(String... folders) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = new ArrayList<>();
      for (String folder : folders) {
        try (Stream<Path> all = Files.list(ROOT.resolve(folder))) {
          all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(paths(sources)));
      List<Method> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(DocTrees.instance(task), unit.getPackageName() + ".", found).scan(unit, null);
      }
      return found;
    }
  }

  private static Path[] paths(List<Path> sources) {
    return sources.toArray(Path[]::new);
  }

  /** Walks through a file. */
  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final String prefix;
    private final List<Method> found;

    Reader(DocTrees docs, String prefix, List<Method> found) {
      this.docs = docs;
      this.prefix = prefix;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      if (parent instanceof ClassTree owner && isPublic(method) && isPublic(owner)) {
        String own = docs.getDocComment(getCurrentPath());
        String ofClass =
            Objects.requireNonNullElse(docs.getDocComment(getCurrentPath().getParentPath()), "");
        String className = owner.getSimpleName().toString();
        found.add(
            new Method(
                prefix + className,
                className + "." + method.getName(),
                own == null ? null : (own + " " + ofClass).replaceAll("\\s+", " "),
                names()));
      }
      return null;
    }

    private static boolean isPublic(ClassTree type) {
      return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean isPublic(MethodTree method) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && method.getReturnType() != null // a constructor has none
          && !overrides;
    }

    private Set<String> names() {
      Set<String> names = new LinkedHashSet<>();
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
          names.add(name.getName().toString());
          return null;
        }
      }.scan(getCurrentPath(), null);
      return names;
    }
  }
}
