package org.rapporteur.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The job stands on core and the deep engine alone, and nothing stands on it. */
class ArchitectureTest {
    private static final String JOB = "org.rapporteur.flink..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.rapporteur");

    @Test
    void theJobPutsCoresPartsTogether() {
        classes()
                .that()
                .resideInAPackage(JOB)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        JOB,
                        "org.rapporteur.model",
                        "org.rapporteur.contract",
                        "org.rapporteur.read",
                        "org.rapporteur.annotate",
                        "org.rapporteur.mentions.register",
                        "org.rapporteur.mentions.gazetteer",
                        "org.rapporteur.find",
                        "org.rapporteur.resolve",
                        "org.rapporteur.monitor",
                        "org.rapporteur.table",
                        "org.rapporteur.deep",
                        "org.apache.flink..",
                        "org.apache.kafka..",
                        "org.apache.parquet..",
                        "org.apache.hadoop..",
                        "com.fasterxml.jackson..",
                        "picocli..",
                        "org.jspecify..",
                        "java..")
                .check(CLASSES);
    }

    @Test
    void reportsTakeOneWay() {
        String[] way = {"stage", "read", "find", "write", "archive", "follow"};
        for (int i = 0; i < way.length; i++) {
            String[] later = Stream.concat(
                            Stream.of("org.rapporteur.flink"),
                            Arrays.stream(way, i + 1, way.length).map(name -> "org.rapporteur.flink." + name))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.flink." + way[i])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideInAPackage("org.rapporteur.flink.follow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.rapporteur.flink.archive")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsOfTheJob() {
        noClasses()
                .that()
                .resideOutsideOfPackage(JOB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JOB, "org.apache.flink..", "org.apache.parquet..", "org.apache.hadoop..")
                .check(CLASSES);
    }
}
