package org.rapporteur.annotate.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is CoNLL-U is read as it stands; what isn't is told by its line, and the rest is read. */
final class ConlluReaderTest {
    private static final String SENTENCE = """
            # sent_id = 1
            # text = It didn't hold.
            1\tIt\tit\tPRON\tPRP\tNumber=Sing\t4\tnsubj\t4:nsubj\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tNote=a|SpaceAfter=Yes
            2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t4:aux\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t4:advmod\t_
            3.1\tall\tall\tADV\tRB\t_\t_\t_\t4:advmod\t_
            4\thold\thold\tVERB\tVB\t_\t0\troot\t0:root\tSpaceAfter=No
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\t_
            """;
    private static final String GOOD = "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRowAndCommentIsKeptAsItStands() throws IOException {
        List<ConlluSentence> sentences = read(SENTENCE + "\n");
        assertThat(sentences).hasSize(1);
        ConlluSentence sentence = sentences.get(0);
        List<String> lines = new ArrayList<>(sentence.comments());
        sentence.rows().forEach(row -> lines.add(row.toString()));
        assertThat(String.join("\n", lines) + "\n").isEqualTo(SENTENCE);
        assertThat(sentence.words()).extracting(ConlluRow::form).containsExactly("It", "did", "n't", "hold", ".");
        assertThat(sentence.comment("text")).contains("It didn't hold.");
        assertThat(sentence.comment("newpar")).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void attributesOfMiscAreFoundWhole() throws IOException {
        ConlluSentence sentence = read(SENTENCE).get(0);
        assertThat(sentence.rows())
                .filteredOn(row -> row.hasMisc("SpaceAfter=No"))
                .hasSize(1);
        assertThat(sentence.rows()).filteredOn(row -> row.hasMisc("Note=a")).hasSize(1);
        assertThat(sentence.rows()).noneMatch(row -> row.hasMisc("SpaceAfter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n\n", "\n \n", ""})
    void sentencesEndAtBlankLinesAndTheFilesEnd(String end) throws IOException {
        assertThat(read("\n\n" + GOOD + SENTENCE + end))
                .extracting(ConlluSentence::line)
                .containsExactly(3L, 5L);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoPartOfTheWords() throws IOException {
        List<ConlluSentence> sentences = read("\uFEFF" + (SENTENCE + "\n" + GOOD).replace("\n", "\r\n"));
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).comments().get(0)).isEqualTo("# sent_id = 1");
        assertThat(sentences.get(0).rows().get(0).misc()).isEqualTo("_");
        assertThat(faults).isEmpty();
    }

    @Test
    void utf16WithItsMarkIsRead() throws IOException {
        assertThat(read(("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE)))
                .hasSize(1);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 Yes _ _ _ _ _ _ _|1: 9 columns; give the 10 of CoNLL-U",
                "1 Yes _ _ _ _ _ _ _ _ _|1: 11 columns",
                "Yes|1: 1 column;",
                "1  _ _ _ _ _ _ _ _|1: column FORM is empty; give _",
                "2 Yes _ _ _ _ _ _ _ _|1: id \"2\" is out of order after 0 words",
                "1 Yes _ _ _ _ _ _ _ _~1 Yes _ _ _ _ _ _ _ _|2: id \"1\" is out of order after 1 word;",
                "one Yes _ _ _ _ _ _ _ _|1: id \"one\" is out of order",
                "1- Yes _ _ _ _ _ _ _ _|1: id \"1-\" is out of order",
                "2-1 Yes _ _ _ _ _ _ _ _|1: id \"2-1\" is out of order",
                "1.1 Yes _ _ _ _ _ _ _ _|1: id \"1.1\" is out of order",
                "1-3 Yes _ _ _ _ _ _ _ _~1 Y _ _ _ _ _ _ _ _~2-3 s _ _ _ _ _ _ _ _|3: id \"2-3\" is out of order",
                "99999999999 Yes _ _ _ _ _ _ _ _|1: id \"99999999999\" is out of order",
                "1-2 Yes _ _ _ _ _ _ _ _~1 Y _ _ _ _ _ _ _ _|2: a token goes to word 2 and the sentence has 1 words",
            })
    void aFaultIsToldByItsLineAndTheRestIsRead(String lines, String fault) throws IOException {
        String bad = lines.replace('~', '\n').replace(' ', '\t');
        List<ConlluSentence> sentences = read(bad + "\n3\tmore\n\n" + GOOD);
        assertThat(sentences)
                .extracting(sentence -> sentence.rows().get(0).form())
                .containsExactly("Yes");
        assertThat(faults).as("one fault a sentence").hasSize(1);
        if (!fault.contains("a token goes")) {
            assertThat(faults.get(0)).startsWith(fault);
        }
        faults.clear();
        read(bad);
        assertThat(faults.get(0)).startsWith(fault);
    }

    @Test
    void bytesThatAreNoCharactersAreAFault() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(GOOD.replace("Yes", "Trêve").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes.toByteArray())).hasSize(2);
        assertThat(faults).hasSize(1).first().asString().startsWith("3: it is not in the encoding");
    }

    @Test
    void aStreamWithoutLineEndsIsAFaultAndNotHeldInMemory() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 300_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = (int) Math.min(left, length);
                Arrays.fill(target, offset, offset + count, (byte) 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        assertThat(read(endless)).isEmpty();
        assertThat(faults).hasSize(1).first().asString().startsWith("1: the line is too long");
    }

    @Test
    void aSentenceOfAHundredThousandWordsIsReadAndOneWithoutEndIsAFault() throws IOException {
        assertThat(read(words(100_000)).get(0).rows()).hasSize(100_000);
        assertThat(faults).isEmpty();
        assertThat(read("\n" + words(700_000) + "\n" + GOOD)).hasSize(1);
        assertThat(faults).hasSize(1).first().asString().startsWith("2: the sentence that begins here is too long");
    }

    private static String words(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(i).append("\tword\t_\t_\t_\t_\t_\t_\t_\t_\n");
        }
        return lines.toString();
    }

    private List<ConlluSentence> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ConlluSentence> read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    private List<ConlluSentence> read(InputStream in) throws IOException {
        ConlluReader reader = new ConlluReader(in, null, (line, what) -> faults.add(line + ": " + what));
        List<ConlluSentence> sentences = new ArrayList<>();
        for (ConlluSentence next = reader.next(); next != null; next = reader.next()) {
            sentences.add(next);
        }
        return sentences;
    }
}
