package io.github.mastodonjava;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what stays inside. */
class ArchitectureTest {
  private static final String ROOT = "io.github.mastodonjava";
  private static final Path CLASSES =
      Path.of(System.getProperty("project.root", ".."), "client", "target", "classes");
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(CLASSES);

  private static final DescribedPredicate<JavaClass> INTERNAL =
      resideInAPackage(ROOT + ".internal..");

  private static void onlyMayUse(String from, String... others) {
    List<String> allowed =
        new ArrayList<>(
            List.of(ROOT + "." + from, "java..", "javax.net..", "org.jspecify.annotations"));
    for (String each : others) {
      allowed.add(each.isEmpty() ? ROOT : ROOT + "." + each);
    }
    classes()
        .that()
        .resideInAPackage(ROOT + "." + from)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new))
                .or(arrays())
                .or(type(Response.class))) // what an Exchange gives
        .check(CODE);
  }

  private static DescribedPredicate<JavaClass> arrays() {
    return DescribedPredicate.describe(
        "are arrays or primitives", each -> each.isArray() || each.isPrimitive());
  }

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CODE.contain(Mastodon.class)).isTrue();
    assertThat(CODE.size()).isGreaterThan(100);
  }

  @Test
  void theApiKnowsRequestsAndEntitiesAndNothingInternal() {
    onlyMayUse("api", "", "http", "entity", "entity.admin", "auth", "error");
  }

  @Test
  void entitiesKnowOnlyEachOther() {
    onlyMayUse("entity..", "entity.admin");
  }

  @Test
  void errorsKnowNothingButHowToBlotSecrets() {
    onlyMayUse("error", "internal.http");
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".error")
        .should()
        .dependOnClassesThat(
            INTERNAL.and(
                DescribedPredicate.describe(
                    "are not Secrets", each -> !each.getSimpleName().equals("Secrets"))))
        .check(CODE);
  }

  @Test
  void filtersKnowEntitiesOnly() {
    onlyMayUse("filter", "entity");
  }

  @Test
  void loggingInKnowsErrorsOnly() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".auth")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, ROOT + ".api..", ROOT + ".http", ROOT + ".server..")
        .check(CODE);
  }

  @Test
  void whatAServerIsComesFromRequestsOnly() {
    onlyMayUse("server", "http", "entity", "error");
  }

  @Test
  void otherServersOwnThingsKnowRequestsAndEntitiesAndNotEachOther() {
    for (String server : List.of("akkoma", "fedibird", "gotosocial", "pleroma")) {
      onlyMayUse("server." + server, "", "http", "entity", "auth");
    }
  }

  @Test
  void onlyThePushPackageItselfKnowsPushes() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + ".push", ROOT + ".internal.json")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".push")
        .check(CODE);
  }

  @Test
  void textKnowsOnlyWhatServersSayOfThemselves() {
    onlyMayUse("text", "entity");
  }

  @Test
  void theCoreKnowsNoOtherServersOwnThings() {
    DescribedPredicate<JavaClass> codecsWrittenForThem =
        DescribedPredicate.describe(
            "are the codecs written for them",
            each ->
                each.getPackageName().equals(ROOT + ".internal.json")
                    && each.getName().matches(".*\\.Server\\w+Codec(\\$\\d+)?"));
    noClasses()
        .that(not(resideInAPackage(ROOT + ".server..")).and(not(codecsWrittenForThem)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".server.*..")
        .check(CODE);
  }

  @Test
  void noPublicSignatureNamesAJsonLibrary() {
    assertThat(publicSignatures(type -> type.getPackageName().startsWith("com.fasterxml")))
        .isEmpty();
  }

  @Test
  void noPublicSignatureNamesAnInternalClassButThoseThatTheLibraryCalls() {
    assertThat(publicSignatures(INTERNAL)).isEmpty();
  }

  @Test
  void theHttpLibraryIsNamedInOnePublicMethod() {
    assertThat(
            publicSignatures(
                type ->
                    type.getPackageName().startsWith("okhttp3")
                        || type.getPackageName().startsWith("okio")))
        .containsExactly(ROOT + ".MastodonBuilder.httpClient(okhttp3.OkHttpClient)");
  }

  @Test
  void nullSaysThatSomethingIsAbsentNotOptional() {
    assertThat(publicSignatures(type -> type.getName().startsWith("java.util.Optional"))).isEmpty();
  }

  private static List<String> publicSignatures(
      java.util.function.Predicate<? super JavaClass> forbidden) {
    List<String> found = new ArrayList<>();
    for (JavaClass each : CODE) {
      if (isPublic(each)) {
        each.getMembers().stream()
            .filter(ArchitectureTest::isPublic)
            .filter(member -> types(member).anyMatch(forbidden))
            .forEach(member -> found.add(member.getFullName()));
      }
    }
    return found;
  }

  private static Stream<JavaClass> types(JavaMember member) {
    return member instanceof JavaCodeUnit code
        ? Stream.concat(
            code.getReturnType().getAllInvolvedRawTypes().stream(),
            code.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
        : member instanceof com.tngtech.archunit.core.domain.JavaField field
            ? field.getType().getAllInvolvedRawTypes().stream()
            : Stream.empty();
  }

  private static boolean isPublic(JavaClass type) {
    boolean outerIsPublic = type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && outerIsPublic
        && !INTERNAL.test(type);
  }

  private static boolean isPublic(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  @Test
  void nothingIsPrinted() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CODE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CODE);
  }

  @Test
  void classesAreFinalUnlessTheyAreMadeToBeExtended() {
    classes()
        .that(
            DescribedPredicate.describe(
                "are public, concrete classes without subclasses here",
                each ->
                    isPublic(each)
                        && !each.isInterface()
                        && !each.getModifiers().contains(JavaModifier.ABSTRACT)
                        && each.getSubclasses().isEmpty()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CODE);
  }

  @Test
  void nothingInternalIsExported() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      ModuleDescriptor module = ModuleDescriptor.read(in);
      Set<String> exported =
          module.exports().stream()
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toSet());
      Set<String> packages =
          CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
      Set<String> open =
          packages.stream()
              .filter(name -> !name.startsWith(ROOT + ".internal"))
              .collect(Collectors.toSet());

      assertThat(exported).isEqualTo(open);
      assertThat(module.exports()).allMatch(each -> !each.isQualified());
      assertThat(module.opens()).isEmpty();
    }
  }

  @Test
  void noTestSleeps() {
    JavaClasses tests = new ClassFileImporter().importPath(CLASSES.resolveSibling("test-classes"));

    assertThat(tests.size()).isPositive();
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", long.class, int.class)
        .orShould()
        .callMethod(java.util.concurrent.TimeUnit.class, "sleep", long.class)
        .check(tests);
  }
}
