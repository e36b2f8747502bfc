package io.github.mastodonjava.conformance;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
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

/** The methods of the client as they are written, with what their Javadoc says. */
final class ClientSource {
  private static final Path ROOT =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("client/src/main/java/io/github/mastodonjava");

  private ClientSource() {}

  /**
   * A method.
   *
   * @param name with its class
   * @param isPublic whether users see it, and it does not override what has its words above
   * @param own its Javadoc
   * @param ofClass the Javadoc of its class
   * @param names what its body names
   * @param calls the methods of its own class that it calls: {@code list/1}, with one argument
   */
  record Method(
      String className,
      String name,
      int arity,
      boolean isPublic,
      @Nullable String own,
      String ofClass,
      Set<String> names,
      Set<String> calls) {

    /** Its text with that of its class; null when it has none itself. */
    @Nullable String javadoc() {
      return own == null ? null : own + " " + ofClass;
    }

    /** As others call it. */
    String call() {
      return name.substring(name.indexOf('.') + 1) + "/" + arity;
    }
  }

  /** The public ones of all classes in these folders. */
  static List<Method> publicMethods(String... folders) throws IOException {
    return methods(folders).stream().filter(Method::isPublic).toList();
  }

  /** Those of all public classes in these folders. */
  static List<Method> methods(String... folders) throws IOException {
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
      if (parent instanceof ClassTree owner && isPublic(owner) && method.getReturnType() != null) {
        String className = owner.getSimpleName().toString();
        Body body = new Body();
        body.scan(getCurrentPath(), null);
        found.add(
            new Method(
                prefix + className,
                className + "." + method.getName(),
                method.getParameters().size(),
                isPublic(method, owner),
                comment(getCurrentPath()),
                Objects.requireNonNullElse(comment(getCurrentPath().getParentPath()), ""),
                body.names,
                body.calls));
      }
      return null;
    }

    private @Nullable String comment(TreePath path) {
      String comment = docs.getDocComment(path);
      return comment == null ? null : comment.strip().replaceAll("\\s+", " ");
    }

    private static boolean isPublic(ClassTree type) {
      return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean isPublic(MethodTree method, ClassTree owner) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      boolean ofInterface = owner.getKind() == Tree.Kind.INTERFACE;
      return !overrides
          && (ofInterface || method.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }
  }

  /** What a method is made of. */
  private static final class Body extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> calls = new LinkedHashSet<>();

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
      names.add(name.getName().toString());
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      if (call.getMethodSelect() instanceof IdentifierTree name) {
        calls.add(name.getName() + "/" + call.getArguments().size());
      }
      return super.visitMethodInvocation(call, null);
    }
  }
}
