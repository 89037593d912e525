package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfColumnsTest {
    private static final String[] LEFT = {
        "Shells fell on Debaltseve", "on Sunday and killed two", "people, the mayor said.", "Trains have stopped."
    };
    private static final String[] RIGHT = {
        "The ministry denied that", "it had fired. Observers", "will visit the town, the", "mission said later on."
    };
    private static final String[] THIRD = {
        "Water has been cut since", "Friday in three villages", "and the pumps can't be", "mended under fire now."
    };

    private final List<PdfColumns.Piece> pieces = new ArrayList<>();

    private void add(String text, double left, double y, int line) {
        pieces.add(new PdfColumns.Piece(new PdfLine(0, text, left, left + 6 * text.length(), y, 10), line));
    }

    private List<String> read() {
        return PdfColumns.inOrder(pieces).stream().map(PdfLine::text).toList();
    }

    @Test
    void linesThatRunThroughColumnsAreReadColumnByColumn() {
        add("Donbas: a report on the week that has passed and on the one to come", 60, 60, 0);
        for (int i = 0; i < 4; i++) {
            add(LEFT[i], 60, 100 + 12 * i, i + 1);
            add(RIGHT[i], 320, 100 + 12 * i, i + 1);
        }
        add("Border Dispatch | 1", 60, 300, 9);
        List<String> expected = new ArrayList<>();
        expected.add("Donbas: a report on the week that has passed and on the one to come");
        expected.addAll(List.of(LEFT));
        expected.addAll(List.of(RIGHT));
        expected.add("Border Dispatch | 1");
        assertThat(read()).isEqualTo(expected);
    }

    @Test
    void threeColumnsAreReadOneAfterAnother() {
        for (int i = 0; i < 4; i++) {
            add(THIRD[i], 440, 100 + 12 * i, 3 * i);
            add(LEFT[i], 40, 100 + 12 * i, 3 * i + 1);
            add(RIGHT[i], 240, 100 + 12 * i, 3 * i + 2);
        }
        List<String> expected = new ArrayList<>(List.of(LEFT));
        expected.addAll(List.of(RIGHT));
        expected.addAll(List.of(THIRD));
        assertThat(read()).isEqualTo(expected);
    }

    @Test
    void aHeadingAcrossThePageDividesWhatIsAboveFromWhatIsBelow() {
        for (int i = 0; i < 4; i++) {
            add(LEFT[i], 60, 100 + 12 * i, i);
            add(RIGHT[i], 320, 100 + 12 * i, i);
        }
        add("What the observers saw on the days that followed, in their words", 60, 160, 4);
        for (int i = 0; i < 4; i++) {
            add(THIRD[i], 60, 180 + 12 * i, 5 + i);
            add(RIGHT[i], 320, 180 + 12 * i, 5 + i);
        }
        assertThat(read()).containsSubsequence(LEFT[3], RIGHT[0], RIGHT[3]);
        assertThat(read())
                .containsSubsequence(
                        RIGHT[3], "What the observers saw on the days that followed, in their words", THIRD[0]);
    }

    @Test
    void aTableIsReadRowByRow() {
        for (int i = 0; i < 5; i++) {
            add("Town " + i, 60, 100 + 12 * i, i);
            add("1" + i, 320, 100 + 12 * i, i);
            add("2" + i, 420, 100 + 12 * i, i);
        }
        assertThat(read()).startsWith("Town 0 10 20", "Town 1 11 21");
    }

    @Test
    void linesOfOneColumnStayInTheOrderOfTheFile() {
        add("Second as drawn", 60, 120, 0);
        add("First as drawn", 60, 100, 1);
        assertThat(read()).containsExactly("Second as drawn", "First as drawn");
    }
}
