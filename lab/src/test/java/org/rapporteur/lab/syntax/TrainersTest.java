package org.rapporteur.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Parser;

/** Trainers on a language of a few words. */
class TrainersTest {
    private static List<Tree> trees() {
        List<Tree> trees = new ArrayList<>();
        for (String subject : List.of("rebels", "soldiers", "envoys", "medics")) {
            for (String verb : List.of("left", "shelled", "entered", "visited")) {
                trees.add(new Tree(
                        "toy",
                        List.of(subject, verb, "the", "city", "."),
                        List.of(
                                subject.substring(0, subject.length() - 1),
                                verb.equals("left") ? "leave" : verb.substring(0, verb.length() - 2),
                                "the",
                                "city",
                                "."),
                        List.of("NOUN", "VERB", "DET", "NOUN", "PUNCT"),
                        List.of("NNS", "VBD", "DT", "NN", "."),
                        List.of(1, -1, 3, 1, 1),
                        List.of("nsubj", "root", "det", "obj", "punct")));
            }
        }
        return trees;
    }

    @Test
    void theParserLearnsAndIsTheSameEachTime() throws IOException {
        ParserTrainer trainer = trained();
        assertThat(bytes(trainer)).isEqualTo(bytes(trained()));
        assertThat(new Parser(trainer.weights()).relations()).contains("nsubj", "obj");
    }

    @Test
    void theLossFalls() {
        List<Double> losses = new ArrayList<>();
        new ParserTrainer(trees(), new TreeMap<>()).train(400, (pass, loss) -> losses.add(loss));
        assertThat(losses.get(350)).isLessThan(losses.get(0) / 10);
    }

    private static ParserTrainer trained() {
        ParserTrainer trainer = new ParserTrainer(trees(), new TreeMap<>());
        trainer.train(3, (pass, loss) -> {});
        return trainer;
    }

    private static byte[] bytes(ParserTrainer trainer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trainer.weights().write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void lemmasFollowTheTag() {
        Lemmatizer lemmas = LemmaTrainer.train(trees());
        assertThat(lemmas.lemma("Shelled", "VBD")).isEqualTo("shell");
        assertThat(lemmas.lemma("left", "VBD")).isEqualTo("leave");
        assertThat(lemmas.lemma("convoys", "NNS")).isEqualTo("convoy");
        assertThat(lemmas.lemma("Kerry", "NNP")).as("no rule for the tag").isEqualTo("Kerry");
    }
}
