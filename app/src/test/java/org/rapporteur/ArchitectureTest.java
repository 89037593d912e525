package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data goes one way through the packages, sub-packages included, and each depends only on those before it. */
class ArchitectureTest {
    /** In the order of the data's way; a new package takes its place here. */
    private static final List<String> CORE = List.of(
            "model",
            "contract",
            "read.draft",
            "read.text",
            "read.html",
            "read",
            "annotate.text",
            "annotate.syntax",
            "annotate.names",
            "annotate.conllu",
            "annotate",
            "mentions.register",
            "mentions.gazetteer",
            "mentions.places",
            "mentions.times",
            "mentions",
            "extract.match",
            "extract.events",
            "extract",
            "find",
            "resolve",
            "monitor",
            "table");

    private static final List<String> APP = List.of(
            "deep",
            "record",
            "query",
            "cli.summary",
            "export",
            "desk.login",
            "desk",
            "cli.home",
            "cli.parties",
            "cli.gazetteer",
            "cli.lines",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.rapporteur");

    static Stream<Arguments> packagesAndThoseAfterThem() {
        List<String> all = Stream.concat(CORE.stream(), APP.stream()).toList();
        return IntStream.range(0, all.size() - 1)
                .mapToObj(i -> Arguments.of(all.get(i), all.subList(i + 1, all.size())));
    }

    @ParameterizedTest
    @MethodSource("packagesAndThoseAfterThem")
    void aPackageDependsOnlyOnThoseBeforeIt(String name, List<String> after) {
        noClasses()
                .that()
                .resideInAPackage(named(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after.stream().map(ArchitectureTest::named).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlace() {
        List<String> placed = Stream.concat(CORE.stream(), APP.stream()).toList();
        assertThat(CLASSES.stream()
                        .map(type -> type.getPackageName().substring("org.rapporteur.".length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(placed);
    }

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theCoreKnowsNoDatabaseAndNoWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE.stream().map(ArchitectureTest::named).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..", "com.sun.net..", "io.javalin..")
                .check(CLASSES);
    }

    private static String named(String name) {
        return "org.rapporteur." + name;
    }
}
