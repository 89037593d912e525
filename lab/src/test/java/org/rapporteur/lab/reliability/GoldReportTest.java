package org.rapporteur.lab.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.model.Span;

/** An invented gold file: its offsets count characters, the program's UTF-16 units, and a title stands before the text. */
final class GoldReportTest {
    private static final String TEXT = "🕊🕊 “We leave tonight,” John Marlow said. “We stay,” John Marlow said.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void offsetsAreThoseOfTheTextAsItIsRead() throws IOException {
        String read = "Shops close\n\n" + TEXT;
        List<GoldStatement> statements = report().statementsIn(read);
        assertThat(statements).hasSize(2);
        assertThat(words(statements.get(0).content(), read)).containsExactly("We leave tonight");
        assertThat(words(statements.get(0).speaker(), read)).containsExactly("John Marlow");
        assertThat(words(statements.get(1).content(), read)).containsExactly("We", "stay");
        assertThat(statements.get(1).speaker()).isEmpty();
    }

    @Test
    void anotherTextIsRefused() throws IOException {
        GoldReport report = report();
        assertThatThrownBy(() -> report.statementsIn("Nothing of it")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsFoundIsJudgedByIt() throws IOException {
        assertThat(Judge.judge(gold(), new FastEngine()))
                .extracting(Judgement::right)
                .containsExactly(true, false);
    }

    private GoldReport report() throws IOException {
        return GoldReport.read(gold()).values().iterator().next();
    }

    /** Two statements, the second in two pieces and, wrongly, without a speaker. */
    private Path gold() throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "title": "Shops close", "text": "%s", "quotes": [\
                {"content": [4, 20], "speaker": [23, 34], "cue": [35, 39]}, \
                {"content": [42, 49], "content_parts": [[42, 44], [45, 49]], "speaker": null}, \
                {"content": null, "speaker": [23, 34]}]}
                """.formatted(TEXT));
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
