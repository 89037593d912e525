package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that is opened to read it alone. */
class ReadingOnlyTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("small.db");
        BigRecord.write(file, 3);
    }

    @Test
    void itIsReadAndNothingChangesIt() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (ReportStore record = open(file)) {
            assertThat(record.counts().reports()).isPositive();
            assertThatExceptionOfType(RecordException.class).isThrownBy(() -> record.startRun("fast"));
            assertThatExceptionOfType(RecordException.class).isThrownBy(() -> record.undo(null, "Dana"));
            assertThatExceptionOfType(RecordException.class).isThrownBy(record::rebuild);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void othersMayWriteMeanwhile() throws Exception {
        try (ReportStore record = open(file);
                ReportStore other = BigRecord.open(file)) {
            long revision = record.lists().revision();
            other.endRun(other.startRun("fast"));
            BigRecord.write(file, 4);
            assertThat(record.lists().revision()).isNotEqualTo(revision);
        }
    }

    @Test
    void aFileThatIsNoRecordStaysAsItIs() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.db"));
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> open(empty))
                .withMessageContaining("older program");
        assertThat(empty).isEmptyFile();
    }

    private static ReportStore open(Path file) {
        return SqliteStore.openToRead(file, "test", Clock.systemUTC(), War.RESOLUTION);
    }
}
