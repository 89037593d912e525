package org.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
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

/** What holds of the claims of damaged reports, read with an engine. */
public final class ClaimFuzz {
    private final Annotator annotator;
    private final Extractors extractors = new Extractors();

    public ClaimFuzz(Engine engine) {
        annotator = new Annotator(engine);
    }

    /** Checks the claims of the sample reports, damaged at random; how many were found in all. */
    public int check(int inputs, long seed) {
        List<String> texts = sampleTexts();
        assertThat(texts).hasSizeGreaterThan(20);
        Mutator mutator = new Mutator(seed);
        int claims = 0;
        for (int i = 0; i < inputs; i++) {
            claims += check(mutator.mutate(texts.get(i % texts.size())));
        }
        return claims;
    }

    List<Claim> claims(Report report) {
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

    static Report report(String text) {
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
        new InputReader(InputReader.Options.NONE)
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
