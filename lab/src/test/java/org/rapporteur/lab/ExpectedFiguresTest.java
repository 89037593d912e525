package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExpectedFiguresTest {
    @Test
    void theTableNamesEachFigureOnceWithItsCommand() throws IOException {
        List<ExpectedFigure> figures = ExpectedFigures.read(Path.of("expected.yml"));
        assertThat(figures).isNotEmpty().extracting(ExpectedFigure::figure).doesNotHaveDuplicates();
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.command()).isNotBlank();
            assertThat(figure.value() == null || figure.allows(figure.value()))
                    .as("%s: the value quoted keeps within its own bounds", figure.figure())
                    .isTrue();
        });
    }

    @Test
    void anEntryWithoutACommandIsRefused(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("t.yml"), "- figure: seed.statements\n  value: 3\n");
        assertThatThrownBy(() -> ExpectedFigures.read(table))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("seed.statements has no command");
    }

    @Test
    void boundsHoldOnBothSides() {
        ExpectedFigure least = new ExpectedFigure("a.b", "true", 2.0, 1.5, null);
        assertThat(least.allows(1.5)).isTrue();
        assertThat(least.allows(1.4)).isFalse();
        ExpectedFigure most = new ExpectedFigure("a.b", "true", 0.0, null, 0.0);
        assertThat(most.allows(0)).isTrue();
        assertThat(most.allows(1)).isFalse();
    }
}
