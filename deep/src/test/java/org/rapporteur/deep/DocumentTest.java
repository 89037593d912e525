package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.deep.Document.Part;

class DocumentTest {
    @Test
    void partsAreOfWholeParagraphs() {
        Document document = Documents.of(List.of(List.of(3, 3), List.of(3), List.of(1), List.of(9)), "w");
        assertThat(document.parts(10)).containsExactly(new Part(0, 4), new Part(4, 5));
        assertThat(document.parts(9)).containsExactly(new Part(0, 3), new Part(3, 4), new Part(4, 5));
    }

    @Test
    void aLongParagraphIsCutBetweenSentences() {
        Document document = Documents.of(List.of(List.of(1), List.of(4, 4, 4, 20, 2)), "w");
        assertThat(document.parts(10))
                .containsExactly(new Part(0, 1), new Part(1, 3), new Part(3, 4), new Part(4, 5), new Part(5, 6));
    }

    @Test
    void whatFitsIsOnePart() {
        assertThat(Documents.of(List.of(List.of(5, 5)), "w").parts(10)).containsExactly(new Part(0, 2));
        assertThat(Documents.of(List.of(), "w").parts(10)).isEmpty();
    }
}
