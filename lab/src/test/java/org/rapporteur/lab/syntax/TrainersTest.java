package org.rapporteur.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.SyntaxEngine;
import org.rapporteur.annotate.syntax.SyntaxModel;
import org.rapporteur.annotate.syntax.WordInventory;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.syntax.Xpos;

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
    void theModelIsTheSameEachTime() throws IOException {
        assertThat(bytes(trained(3))).isEqualTo(bytes(trained(3)));
    }

    @Test
    void whatWasLearnedIsFound() {
        SyntaxEngine.Worker worker = new SyntaxEngine(trained(60), LemmaTrainer.train(trees(), List.of())).worker();
        Words words = new Words();
        trees().get(0).forms().forEach(form -> words.add(form, 0, form.length()));
        worker.analyze(words);
        assertThat(IntStream.range(0, 5).mapToObj(words::xpos)).containsExactly("NNS", "VBD", "DT", "NN", ".");
        assertThat(IntStream.range(0, 5).map(words::head)).containsExactly(1, -1, 3, 1, 1);
        assertThat(IntStream.range(0, 5).mapToObj(words::relation))
                .containsExactly("nsubj", "root", "det", "obj", "punct");
    }

    @Test
    void theLossFalls() {
        List<Double> losses = new ArrayList<>();
        parser().train(400, (pass, loss) -> losses.add(loss));
        assertThat(losses.get(350)).isLessThan(losses.get(0) / 10);
    }

    private static SyntaxModel trained(int passes) {
        TaggerTrainer tagger = new TaggerTrainer(inventory(), TagNames.of(trees()), trees(), List.of(), 1);
        tagger.train(passes, (pass, loss) -> {});
        ParserTrainer parser = parser();
        parser.train(passes, (pass, loss) -> {});
        return new SyntaxModel(inventory(), tagger.weights(), parser.weights());
    }

    private static ParserTrainer parser() {
        return new ParserTrainer(inventory(), TagNames.of(trees()), trees(), List.of(), 1);
    }

    private static WordInventory inventory() {
        return InventoryCounts.inventory(trees(), List.of(), WordKnowledge.nothing());
    }

    private static byte[] bytes(SyntaxModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void lemmasFollowTheTag() {
        Lemmatizer lemmas = LemmaTrainer.train(trees(), List.of());
        assertThat(lemmas.lemma("Shelled", Xpos.VBD)).isEqualTo("shell");
        assertThat(lemmas.lemma("left", Xpos.VBD)).isEqualTo("leave");
        assertThat(lemmas.lemma("convoys", Xpos.NNS)).isEqualTo("convoy");
        assertThat(lemmas.lemma("fled", Xpos.VBD)).as("irregular").isEqualTo("flee");
        assertThat(lemmas.lemma("looted", Xpos.VBN)).as("of loot, not of loote").isEqualTo("loot");
        assertThat(lemmas.lemma("1,400", Xpos.CD)).isEqualTo("1400");
        assertThat(lemmas.lemma("Kerry", Xpos.NNP)).as("no rule for the tag").isEqualTo("Kerry");
    }
}
