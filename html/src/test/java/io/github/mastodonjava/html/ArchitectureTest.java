package io.github.mastodonjava.html;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this module may use, and what of it is seen. */
class ArchitectureTest {
  private static final String ROOT = "io.github.mastodonjava";
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(
              Path.of(System.getProperty("project.root", ".."), "html", "target", "classes"));

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CODE.contain(StatusHtml.class)).isTrue();
  }

  @Test
  void htmlKnowsEntitiesTextsAndTheParser() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    ROOT + ".html",
                    ROOT + ".entity",
                    ROOT + ".text",
                    "java..",
                    "org.jsoup..",
                    "org.jspecify.annotations")
                .or(
                    DescribedPredicate.describe(
                        "are arrays or primitives", each -> each.isArray() || each.isPrimitive())))
        .check(CODE);
  }

  @Test
  void noPublicSignatureNamesTheParser() {
    List<String> found =
        CODE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(
                method ->
                    Stream.concat(
                            Stream.of(method.getRawReturnType()),
                            method.getRawParameterTypes().stream())
                        .anyMatch(type -> type.getPackageName().startsWith("org.jsoup")))
            .map(method -> method.getFullName())
            .toList();

    assertThat(found).isEmpty();
  }

  @Test
  void publicClassesAreFinal() {
    classes()
        .that(
            DescribedPredicate.<JavaClass>describe(
                "are public classes",
                each -> each.getModifiers().contains(JavaModifier.PUBLIC) && !each.isInterface()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CODE);
  }

  @Test
  void nothingIsPrinted() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CODE);
  }
}
