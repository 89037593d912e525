package org.rapporteur.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work in processes of their own is measured by what it costs them. */
final class PassProcessTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** Takes as many rounds of arithmetic as its argument says for each of its thousand units. */
    static final class Work {
        public static void main(String... args) throws IOException {
            System.out.println("starting");
            int rounds = Integer.parseInt(args[0]);
            PassServer.serve(() -> {
                long sum = 0;
                for (int i = 0; i < 1000 * rounds; i++) {
                    sum = sum * 31 + i % 7;
                }
                return sum == 1 ? 0 : 1000;
            });
        }

        private Work() {}
    }

    /** Never becomes ready. */
    static final class Fails {
        public static void main(String... args) {
            System.out.println("starting");
        }

        private Fails() {}
    }

    @Test
    void whatDoesTheSameForAFifthOfTheWorkIsSomeFiveTimesFaster() throws IOException {
        try (PassProcess fast = PassProcess.start(CLASS_PATH, Work.class.getName(), "10000");
                PassProcess slow = PassProcess.start(CLASS_PATH, Work.class.getName(), "50000")) {
            Speeds speeds = Speeds.of(fast, slow, 3);
            assertThat(speeds.own()).isPositive();
            assertThat(speeds.peer()).isPresent();
            assertThat(speeds.ratio().orElse(0)).isBetween(2.0, 12.0);
        }
    }

    @Test
    void aProcessThatFailsIsToldByItsName() {
        assertThatThrownBy(() -> PassProcess.start(CLASS_PATH, Fails.class.getName()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Fails ended before it was ready");
    }

    @Test
    void whatDoesNothingStartsAsFastAsNothing() throws IOException {
        assertThat(StartUp.seconds(StartUp.Nothing.class, 3)).isBetween(-0.3, 0.3);
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(StartUp.median(new double[] {9, 1, 2})).isEqualTo(2);
        assertThat(StartUp.median(new double[] {9, 1, 2, 4})).isEqualTo(3);
    }

    @Test
    void sentencesComeBackFromTheirFile() throws IOException {
        List<List<String>> sentences = List.of(List.of("1 800", "men", "…"), List.of("\"", "Yes"));
        Path file = TokenFile.write(sentences);
        assertThat(TokenFile.read(file)).isEqualTo(sentences);
        Files.delete(file);
    }
}
