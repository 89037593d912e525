package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleBiFunction;

/**
 * Goes through sentences again and again, in a new order each time; of those that were not annotated by people each pass
 * sees a part, in turn.
 */
final class Passes {
    private static final int PARTS = 4;

    /** The mean of weights is taken from here on, at every so many sentences. */
    private static final double AVERAGED_FROM = .5;

    private static final int AVERAGED_EVERY = 1000;

    private final List<TrainingSentence> gold;
    private final List<TrainingSentence> silver;
    private final int batch;
    private final Random random;
    private final int part;

    Passes(List<TrainingSentence> gold, List<TrainingSentence> silver, int batch, Random random) {
        this.gold = gold;
        this.silver = new ArrayList<>(silver);
        this.batch = batch;
        this.random = random;
        part = (silver.size() + PARTS - 1) / PARTS;
        Collections.shuffle(this.silver, random);
    }

    /** At least so many batches there are in so many passes. */
    long batches(int passes) {
        return passes * ((gold.size() + part + batch - 1L) / batch);
    }

    /**
     * Goes through them.
     *
     * @param learn takes a sentence and how much of all is done, from 0 to 1; gives the loss
     * @param update at the end of each batch
     * @param after after each pass, with its number and the loss a word
     */
    void run(
            int passes,
            ToDoubleBiFunction<TrainingSentence, Double> learn,
            Runnable update,
            Average average,
            BiConsumer<Integer, Double> after) {
        for (int pass = 1; pass <= passes; pass++) {
            List<TrainingSentence> order = new ArrayList<>(gold);
            int from = Math.min(silver.size(), part * ((pass - 1) % PARTS));
            order.addAll(silver.subList(from, Math.min(from + part, silver.size())));
            Collections.shuffle(order, random);
            double loss = 0;
            long words = 0;
            for (int i = 0; i < order.size(); i++) {
                double done = (pass - 1 + (double) i / order.size()) / passes;
                loss += learn.applyAsDouble(order.get(i), done);
                words += order.get(i).size();
                if ((i + 1) % batch == 0 || i + 1 == order.size()) {
                    update.run();
                }
                if (done > AVERAGED_FROM && i % AVERAGED_EVERY == 0) {
                    average.update();
                }
            }
            after.accept(pass, loss / words);
        }
    }
}
