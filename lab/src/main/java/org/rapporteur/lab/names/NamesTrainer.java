package org.rapporteur.lab.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.annotate.names.NameLabels;
import org.rapporteur.annotate.names.NameModel;
import org.rapporteur.annotate.names.NameText;

/** Trains the model of names: lessons of documents, copies of them in other cases, a perceptron over their features. */
final class NamesTrainer {
    /** Features that stand less often are dropped. */
    private static final int LEAST = 3;

    private static final int PASSES = 3;

    /** What a weight of one is as a number of the model's. */
    private static final int SCALE = 32;

    /** Weights that are smaller are dropped. */
    private static final int SMALLEST = 4;

    /** One document in so many is also learned from in capitals, and one as headlines. */
    private static final int COPIES = 6;

    /** One in so many with other names. */
    private static final int RENAMED = 3;

    private static final long SEED = 42;

    private NamesTrainer() {}

    static byte[] train(List<Document> documents, List<List<TaughtWord>> taught) {
        List<Lesson> lessons = lessons(documents, taught);
        Examples examples = Examples.of(lessons);
        int[] features = examples.number(LEAST);
        Perceptron perceptron = new Perceptron(examples, features.length);
        double wrong = perceptron.train(PASSES);
        System.err.printf(
                "%d runs, %d words, %d features, %.2f %% of labels wrong in the last pass%n",
                examples.runCount(), examples.words(), features.length, wrong * 100);
        return pack(perceptron, features);
    }

    private static List<Lesson> lessons(List<Document> documents, List<List<TaughtWord>> taught) {
        PlaceWords places = new PlaceWords();
        List<NameText> texts = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            NameText text = new NameText(document.text().toCharArray(), document.sentences());
            texts.add(text);
            places.add(text, taught.get(i));
        }
        NameMaker others = new NameMaker(SEED);
        LessonMaker maker = new LessonMaker(places);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            Lesson lesson = maker.make(document, texts.get(i), taught.get(i));
            lessons.add(lesson);
            if (document.inCapitals()) {
                lesson = lesson.written(Cases.letters(document, taught.get(i)));
                lessons.add(lesson);
            } else if (i % COPIES == 0) {
                lessons.add(lesson.written(Cases.inCapitals(document)));
            } else if (i % COPIES == 1) {
                lessons.add(lesson.written(Cases.asHeadline(document)));
            }
            if (i % RENAMED == 2) {
                lessons.add(Renaming.copy(lesson, others));
            }
        }
        return lessons;
    }

    private static byte[] pack(Perceptron perceptron, int[] features) {
        int[] kept = new int[features.length];
        int[][] rows = new int[features.length][];
        int count = 0;
        for (int feature = 0; feature < features.length; feature++) {
            int[] row = new int[NameLabels.COUNT];
            boolean any = false;
            for (int label = 0; label < row.length; label++) {
                row[label] = perceptron.weight(feature, label, SCALE, SMALLEST);
                any |= row[label] != 0;
            }
            if (any) {
                kept[count] = features[feature];
                rows[count++] = row;
            }
        }
        int[] pairs = new int[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = perceptron.pair(i, SCALE);
        }
        return new NameModel.Builder().pack(pairs, Arrays.copyOf(kept, count), Arrays.copyOf(rows, count));
    }
}
