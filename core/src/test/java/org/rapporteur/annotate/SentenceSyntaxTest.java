package org.rapporteur.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.text.Passages;

/** A report's sentences give their tags and dependencies, word by word. */
final class SentenceSyntaxTest {
    private static final String TEXT = "The envoy didn't stay. Russia's army said on Monday that talks had failed.";

    @Test
    void everyWordHasItsPlaceInOneTree() {
        Annotated report = annotated();
        for (Line line : report.lines()) {
            Syntax syntax = line.syntax();
            assertThat(syntax.size()).isEqualTo(line.size());
            assertThat(syntax.head(syntax.root())).isEqualTo(-1);
            assertThat(syntax.relation(syntax.root())).isEqualTo(Relation.ROOT);
            for (int i = 0; i < syntax.size(); i++) {
                assertThat(syntax.head(i)).isBetween(-1, syntax.size() - 1).isNotEqualTo(i);
                assertThat(syntax.lemma(i)).isNotEmpty().isSameAs(syntax.lemma(i));
            }
        }
    }

    @Test
    void itIsFoundOnceAndKept() {
        Annotated report = annotated();
        Line line = report.lines().get(0);
        assertThat(line.syntax()).isSameAs(report.syntax(0));
    }

    @Test
    void threadsFindTheSame() {
        List<String> alone = tags(annotated());
        Annotated shared = annotated();
        List<List<String>> found =
                IntStream.range(0, 64).parallel().mapToObj(i -> tags(shared)).toList();
        assertThat(found).allSatisfy(tags -> assertThat(tags).isEqualTo(alone));
    }

    private static List<String> tags(Annotated report) {
        List<String> tags = new ArrayList<>();
        for (Line line : report.lines()) {
            Syntax syntax = line.syntax();
            for (int i = 0; i < syntax.size(); i++) {
                tags.add(syntax.xpos(i) + " " + syntax.head(i) + " " + syntax.relation(i));
            }
        }
        return tags;
    }

    private static Annotated annotated() {
        return new Annotator(new FastEngine()).annotate(Passages.paragraph(TEXT));
    }
}
