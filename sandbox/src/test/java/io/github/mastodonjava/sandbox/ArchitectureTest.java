package io.github.mastodonjava.sandbox;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.mastodonjava.sandbox");

  @Test
  void nothingDependsOnTheClient() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.mastodonjava..")
                .and(not(resideInAPackage("io.github.mastodonjava.sandbox.."))))
        .check(CLASSES);
  }

  @Test
  void theInsideDoesNotKnowThePublicPackage() {
    noClasses()
        .that()
        .resideInAPackage("io.github.mastodonjava.sandbox.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.mastodonjava.sandbox")
        .check(CLASSES);
  }

  @Test
  void stateKnowsNeitherRoutesNorJson() {
    noClasses()
        .that()
        .resideInAPackage("..internal.state..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..internal.routes..", "..internal.json..", "com.fasterxml..", "io.javalin..")
        .check(CLASSES);
  }

  @Test
  void onlyTheHttpPackageKnowsTheServerLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..internal.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(CLASSES);
  }
}
