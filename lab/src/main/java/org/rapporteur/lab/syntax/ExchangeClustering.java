package org.rapporteur.lab.syntax;

import java.util.Arrays;

/**
 * Divides words into classes so that a word's class best predicts the next word's: the exchange algorithm of Kneser and
 * Ney (1993), which moves one word after another to the class where the likelihood of the class bigrams is greatest.
 */
final class ExchangeClustering {
    private final ClassBigrams bigrams;
    private final int classes;

    /** The class of each word; the rare words' is the last and theirs alone. */
    private final int[] classOf;

    /** How often a class follows another, row after row. */
    private final int[][] next;

    private final int[][] previous;
    private final int[] firsts;
    private final int[] seconds;
    private final int[] afterClasses;
    private final int[] beforeClasses;
    private final int[] afterList;
    private final int[] beforeList;

    ExchangeClustering(ClassBigrams bigrams, int classes) {
        this.bigrams = bigrams;
        this.classes = classes + 1;
        this.classOf = new int[bigrams.words().size()];
        this.next = new int[this.classes][this.classes];
        this.previous = new int[this.classes][this.classes];
        this.firsts = new int[this.classes];
        this.seconds = new int[this.classes];
        this.afterClasses = new int[this.classes];
        this.beforeClasses = new int[this.classes];
        this.afterList = new int[this.classes];
        this.beforeList = new int[this.classes];
        classOf[ClassBigrams.RARE] = classes;
        for (int word = 1; word < classOf.length; word++) {
            classOf[word] = (word - 1) % classes;
        }
        for (int word = 0; word < classOf.length; word++) {
            for (int k = 0; k < bigrams.after[word].length; k++) {
                add(classOf[word], classOf[bigrams.after[word][k]], bigrams.afterCounts[word][k]);
            }
        }
    }

    private void add(int first, int second, int count) {
        next[first][second] += count;
        previous[second][first] += count;
        firsts[first] += count;
        seconds[second] += count;
    }

    /** Goes over all words so many times; returns how many the last pass moved. */
    int run(int passes) {
        int moved = 0;
        for (int pass = 0; pass < passes; pass++) {
            moved = 0;
            for (int word = 1; word < classOf.length; word++) {
                moved += exchange(word) ? 1 : 0;
            }
            if (moved == 0) {
                break;
            }
        }
        return moved;
    }

    int[] classOf() {
        return classOf.clone();
    }

    /** How often each class follows each. */
    int[][] counts() {
        return Arrays.stream(next).map(int[]::clone).toArray(int[][]::new);
    }

    private boolean exchange(int word) {
        int from = classOf[word];
        int afterSize = gather(bigrams.after[word], bigrams.afterCounts[word], word, afterClasses, afterList);
        int beforeSize = gather(bigrams.before[word], bigrams.beforeCounts[word], word, beforeClasses, beforeList);
        int self = selfCount(word);
        int after = total(afterClasses, afterList, afterSize) + self;
        int before = total(beforeClasses, beforeList, beforeSize) + self;
        change(from, afterSize, beforeSize, self, -1);
        firsts[from] -= after;
        seconds[from] -= before;
        int best = from;
        double bestGain = Double.NEGATIVE_INFINITY;
        for (int to = 0; to < classes - 1; to++) {
            double gain = gain(to, afterSize, beforeSize, self)
                    - difference(firsts[to], after)
                    - difference(seconds[to], before);
            if (gain > bestGain) {
                bestGain = gain;
                best = to;
            }
        }
        change(best, afterSize, beforeSize, self, 1);
        firsts[best] += after;
        seconds[best] += before;
        classOf[word] = best;
        for (int k = 0; k < afterSize; k++) {
            afterClasses[afterList[k]] = 0;
        }
        for (int k = 0; k < beforeSize; k++) {
            beforeClasses[beforeList[k]] = 0;
        }
        return best != from;
    }

    /** Sums up the counts of a word's neighbours, itself left out, by class. */
    private int gather(int[] words, int[] counts, int self, int[] byClass, int[] list) {
        int size = 0;
        for (int k = 0; k < words.length; k++) {
            if (words[k] != self) {
                int of = classOf[words[k]];
                if (byClass[of] == 0) {
                    list[size++] = of;
                }
                byClass[of] += counts[k];
            }
        }
        return size;
    }

    private int selfCount(int word) {
        int at = Arrays.binarySearch(bigrams.after[word], word);
        return at < 0 ? 0 : bigrams.afterCounts[word][at];
    }

    private static int total(int[] byClass, int[] list, int size) {
        int total = 0;
        for (int k = 0; k < size; k++) {
            total += byClass[list[k]];
        }
        return total;
    }

    private void change(int to, int afterSize, int beforeSize, int self, int sign) {
        for (int k = 0; k < afterSize; k++) {
            int other = afterList[k];
            next[to][other] += sign * afterClasses[other];
            previous[other][to] += sign * afterClasses[other];
        }
        for (int k = 0; k < beforeSize; k++) {
            int other = beforeList[k];
            next[other][to] += sign * beforeClasses[other];
            previous[to][other] += sign * beforeClasses[other];
        }
        next[to][to] += sign * self;
        previous[to][to] += sign * self;
    }

    /** What the sum of n log n over class bigrams gains by adding the gathered counts to a class. */
    private double gain(int to, int afterSize, int beforeSize, int self) {
        int[] row = next[to];
        int[] column = previous[to];
        double gain = 0;
        for (int k = 0; k < afterSize; k++) {
            int other = afterList[k];
            if (other != to) {
                gain += difference(row[other], afterClasses[other]);
            }
        }
        for (int k = 0; k < beforeSize; k++) {
            int other = beforeList[k];
            if (other != to) {
                gain += difference(column[other], beforeClasses[other]);
            }
        }
        return gain + difference(row[to], afterClasses[to] + beforeClasses[to] + self);
    }

    private static double difference(int count, int added) {
        return NLogN.of(count + added) - NLogN.of(count);
    }
}
