package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Report;

/** A fault while one input is read ends that input alone; a fault of the caller's ends the run. */
class FaultTest {
    @TempDir
    Path folder;

    private record Fault(Throwable thrown, String told) {}

    private static List<Fault> faults() {
        return List.of(
                new Fault(
                        new IllegalStateException("odd"),
                        "makes the program fail (java.lang.IllegalStateException: odd)"),
                new Fault(new StackOverflowError(), "-Xss"),
                new Fault(new OutOfMemoryError(), "-Xmx"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inAReader(Fault fault) {
        InputStream failing = new InputStream() {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }

            @Override
            public int read() {
                if (fault.thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault.thrown;
            }
        };
        Path good = Made.file(folder, "good.txt", Made.STORY);
        Heard heard = new Heard();
        heard.read(Heard.NO_OPTIONS, failing, "-", good.toString());
        assertThat(heard.problem()).startsWith("-: ").contains(fault.told);
        assertThat(heard.problems.get(0).unread()).isTrue();
        assertThat(heard.report().text()).isEqualTo(Made.STORY);
    }

    @Test
    void inTheCaller() {
        Path good = Made.file(folder, "good.txt", Made.STORY);
        Heard heard = new Heard() {
            @Override
            public void report(Report report) {
                throw new IllegalStateException("the output is full");
            }
        };
        assertThatThrownBy(() -> heard.read(Heard.NO_OPTIONS, InputStream.nullInputStream(), good.toString()))
                .hasMessage("the output is full");
        assertThatThrownBy(() -> heard.read(Heard.NO_OPTIONS, InputStream.nullInputStream(), folder.toString()))
                .hasMessage("the output is full");
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void closingAnInputFreesItsUnpacker() throws Exception {
        InputStream packed =
                new ByteArrayInputStream(Made.gzip(Made.STORY.repeat(1000).getBytes(StandardCharsets.UTF_8)));
        Heard heard = new Heard();
        ReportMaker maker = new ReportMaker(Heard.NO_OPTIONS, heard, UnaryOperator.identity());
        Input input = new Input("a.gz", packed, true, Heard.NO_OPTIONS, Limits.DEFAULT, maker, heard);
        assertThat(input.stream().read()).isEqualTo('T');
        input.close();
        assertThatThrownBy(() -> input.stream().readAllBytes()).hasMessageContaining("closed");
    }
}
