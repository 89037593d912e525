package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Trainers run one after the other in the order they are named in, and none after one that fails. */
final class TrainAllCommandTest {
    private final List<String> trained = new ArrayList<>();

    @Command
    private static final class Parent {}

    @Command
    private record Trainer(List<String> trained, String name, int code) implements Callable<Integer> {
        @Override
        public Integer call() {
            trained.add(name);
            return code;
        }
    }

    @Test
    void eachTrainerRunsInItsOrder() {
        assertThat(train(0)).isZero();
        assertThat(trained).containsExactly("clusters", "tagger", "parser");
    }

    @Test
    void noneRunsAfterOneThatFails() {
        assertThat(train(3)).isEqualTo(3);
        assertThat(trained).containsExactly("clusters", "tagger");
    }

    private int train(int taggersCode) {
        return new CommandLine(new Parent())
                .addSubcommand("clusters", new Trainer(trained, "clusters", 0))
                .addSubcommand("tagger", new Trainer(trained, "tagger", taggersCode))
                .addSubcommand("all", new TrainAllCommand())
                .addSubcommand("parser", new Trainer(trained, "parser", 0))
                .execute("all");
    }
}
