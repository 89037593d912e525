package org.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;
import org.rapporteur.read.text.TextPassages;

/** What holds of the claims of any text, however damaged, and that no text takes long. */
final class PipelineFuzzTest {
    private static final int INPUTS = 2_000;
    private static final int MEGABYTE = 1_000_000;

    /** Generous, for slow machines; each takes well under a second on an ordinary one. */
    private static final Duration SECONDS = Duration.ofSeconds(5);

    private final Annotator annotator = new Annotator(new FastEngine());
    private final Extractors extractors = new Extractors();

    @Test
    void claimsOfDamagedReportsKeepTheContract() {
        List<String> texts = sampleTexts();
        assertThat(texts).hasSizeGreaterThan(20);
        Mutator mutator = new Mutator(20160912);
        int claims = 0;
        for (int i = 0; i < INPUTS; i++) {
            String text = mutator.mutate(texts.get(i % texts.size()));
            claims += check(text);
        }
        assertThat(claims).as("claims found in all").isGreaterThan(INPUTS);
    }

    static Stream<Arguments> hugeTexts() {
        return Stream.of(
                arguments("a quotation mark a word", fill("\"word ")),
                arguments("quotations in lines of their own", fill("\"We left,\" he said.\n\n")),
                arguments("quotations without speakers", fill("\"We left on Monday.\" ")),
                arguments("cues", fill("he said ")),
                arguments("cues and that", fill("he said that ")),
                arguments("negated cues", fill("he did not say that ")),
                arguments("counts", fill("12 people were killed and ")),
                arguments("numbers", fill("one hundred and ")),
                arguments("names", fill("John Smith, ")),
                arguments("different names", names()),
                arguments("a name of a megabyte", fill("Smith ")),
                arguments("times", fill("on Monday ")),
                arguments("stops", fill(".")),
                arguments("addresses", fill("a.b@")),
                arguments("hyphens", fill("a-")),
                arguments("lines", fill("a\n")),
                arguments("credits", fill("(Reporting by A B) ")),
                arguments("headings", fill("Aleppo today\n\n")),
                arguments("paragraphs left open", "\"We left on Monday, he said.\n\n".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeTexts")
    void aMegabyteOfAnythingTakesSeconds(String name, String text) {
        assertTimeoutPreemptively(
                SECONDS,
                () -> assertThat(claims(report(text)))
                        .as(name)
                        .allSatisfy(
                                claim -> assertThat(claim.basis().evidence()).isNotEmpty()));
    }

    private static String fill(String piece) {
        return piece.repeat(MEGABYTE / piece.length());
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < MEGABYTE; i++) {
            String name = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
            text.append("John ").append(name).append("son said the road was closed. ");
        }
        return text.toString();
    }

    private List<Claim> claims(Report report) {
        return extractors.claims(annotator.annotate(report));
    }

    /** How many claims were found. */
    private int check(String text) {
        Report report = report(text);
        List<Claim> claims = claims(report);
        assertThat(claims).extracting(claim -> claim.basis().id()).doesNotHaveDuplicates();
        for (Claim claim : claims) {
            for (Span span : spans(claim)) {
                assertThat(isInStory(report, span))
                        .as("%s of %s in\n%s", span, claim, text)
                        .isTrue();
            }
            assertThat(claim.basis().confidence()).isBetween(0.0, 1.0);
            if (claim instanceof Statement statement) {
                assertThat(statement.basis().chain()).isNotEmpty();
            }
        }
        assertThat(claims(report(text))).isEqualTo(claims);
        return claims.size();
    }

    private static boolean isInStory(Report report, Span span) {
        return report.passages().stream()
                .anyMatch(passage -> passage.role().isStory() && passage.span().contains(span));
    }

    private static List<Span> spans(Claim claim) {
        List<@Nullable Span> spans = new ArrayList<>(claim.basis().evidence());
        for (Link link : claim.basis().chain()) {
            spans.add(link.cue());
            spans.add(link.source() == null ? null : link.source().words());
        }
        if (claim instanceof Statement statement) {
            spans.add(statement.content());
            spans.add(statement.about());
            spans.add(
                    statement.addressee() == null ? null : statement.addressee().words());
        } else if (claim instanceof Casualties casualties && casualties.time() != null) {
            spans.add(casualties.time().words());
        }
        List<Span> present = new ArrayList<>();
        for (Span span : spans) {
            if (span != null) {
                present.add(span);
            }
        }
        return present;
    }

    private static Report report(String text) {
        List<Passage> passages = TextPassages.of(text, false);
        return new Report(
                "r",
                "",
                "",
                null,
                null,
                null,
                null,
                new Published(LocalDate.of(2016, 9, 20), Published.Basis.METADATA),
                "en",
                new TreeMap<>(),
                text,
                passages);
    }

    private static List<String> sampleTexts() {
        List<String> texts = new ArrayList<>();
        new InputReader(new InputReader.Options(null, null, null, null))
                .read(
                        List.of(Path.of("..", "examples", "reports").toString()),
                        InputStream.nullInputStream(),
                        new InputReader.Listener() {
                            @Override
                            public void report(Report report) {
                                texts.add(report.text());
                            }

                            @Override
                            public void problem(Problem problem) {
                                assertThat(problem.unread()).as(problem.what()).isFalse();
                            }

                            @Override
                            public void skipped(Path file) {}

                            @Override
                            public void progress(long bytes, long total) {}
                        });
        return texts;
    }
}
