package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit code by which a build knows that a figure fell. */
final class ScoreCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFigureWithinItsBoundPassesWhateverTheCommandsExitCode() throws IOException {
        assertThat(score("echo measuring; echo '{\"f1\": 0.91}'; exit 1", "0.9"))
                .isZero();
    }

    @Test
    void aFigureThatFellFails() throws IOException {
        assertThat(score("echo '{\"f1\": 0.89}'", "0.9")).isEqualTo(1);
    }

    @Test
    void aFigureThatIsNotPrintedFails() throws IOException {
        assertThat(score("echo '{\"f2\": 1}'", "0.9")).isEqualTo(1);
        assertThat(score("echo nothing", "0.9")).isEqualTo(1);
    }

    @Test
    void aFigureOfTheFastEngineThatFellFailsToo() throws IOException {
        Path table = folder.resolve("table.yml");
        Files.writeString(table, """
                - figure: set.f1
                  command: "echo '{\\"f1\\": 0.91}'"
                  atLeast: 0.9
                - figure: set-fast.f1
                  command: "echo '{\\"f1\\": 0.5}'"
                  atLeast: 0.6
                """);
        assertThat(Lab.commandLine().execute("score", "--table", table.toString(), "set"))
                .isEqualTo(1);
    }

    @Test
    void aSetThatTheTableLacksIsWrongUsage() throws IOException {
        assertThat(score("echo '{\"f1\": 1}'", "0.9", "other")).isEqualTo(2);
    }

    @Test
    void aTableThatIsNoneIsWrongUsage() throws IOException {
        assertThat(score("echo '{\"f1\": 1}'", "plenty")).isEqualTo(2);
    }

    private int score(String command, String least, String... sets) throws IOException {
        Path table = folder.resolve("table.yml");
        Files.writeString(table, "- figure: set.f1\n  command: |\n    " + command + "\n  atLeast: " + least + "\n");
        String[] arguments = new String[sets.length + 3];
        arguments[0] = "score";
        arguments[1] = "--table";
        arguments[2] = table.toString();
        System.arraycopy(sets, 0, arguments, 3, sets.length);
        return Lab.commandLine().execute(arguments);
    }
}
