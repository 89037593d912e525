package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Span;

final class ConlluDocumentsTest {
    @Test
    void rebuildsTheRawTextOfEachDocument() throws Exception {
        List<ConlluDocument> documents = ConlluDocuments.read(Resources.path("two.conllu"));
        assertThat(documents).extracting(ConlluDocument::name).containsExactly("one", "two");
        assertThat(documents)
                .extracting(ConlluDocument::text)
                .containsExactly("The truce didn't hold. Who broke it?\n\nBoth sides", "Aid came.");
    }

    @Test
    void knowsSentencesTokensAndWordsByTheirOffsets() throws Exception {
        ConlluDocument document =
                ConlluDocuments.read(Resources.path("two.conllu")).get(0);
        assertThat(document.paragraphs())
                .extracting(this::in)
                .containsExactly("The truce didn't hold. Who broke it?", "Both sides");
        assertThat(document.gold().sentences())
                .extracting(this::in)
                .containsExactly("The truce didn't hold.", "Who broke it?", "Both sides");
        assertThat(document.gold().tokens()).hasSize(11).extracting(this::in).contains("didn't", "hold", ".");
        assertThat(document.gold().words()).hasSize(12).contains(new Span(10, 13), new Span(13, 16));
    }

    @Test
    void namesTheLineThatIsNoConllu(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conllu"), "# sent_id = 1\n1\tword\n");
        assertThatThrownBy(() -> ConlluDocuments.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.conllu line 2: 2 columns");
    }

    private String in(Span span) {
        return span.of("The truce didn't hold. Who broke it?\n\nBoth sides");
    }
}
