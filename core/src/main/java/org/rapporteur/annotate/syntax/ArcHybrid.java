package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence, and what of
 * the sentence it looks at. Words are numbered from 0; the root stands after the last word, at {@link #root()}, and
 * {@link #none()} is one further. A tree has exactly one word under the root. Used again sentence after sentence.
 */
public final class ArcHybrid {
    /** Puts the first word of the buffer on the stack. */
    public static final int SHIFT = 0;

    /** Makes the top of the stack a dependent of the first in the buffer, and takes it off. */
    public static final int LEFT = 1;

    /** Makes the top of the stack a dependent of the one below it, and takes it off. */
    public static final int RIGHT = 2;

    public static final int TRANSITIONS = 3;

    /** How many words a state looks at; see {@link #look()}. */
    public static final int PLACES = 20;

    /** Of how many of them the word counts, not the tags alone: the first ones. */
    public static final int WORD_PLACES = 14;

    /** Of how many dependents the relation counts. */
    public static final int RELATIONS = 10;

    /** How many numbers describe distances and counts. */
    public static final int MEASURES = 6;

    /** How many values each of them can have. */
    public static final int MEASURE_VALUES = 12;

    /** The words a state looks at, as {@link #look()} finds them. */
    final int[] places = new int[PLACES];

    /** The relations it looks at: 0 where there is no such dependent, else the relation's number and one. */
    final int[] relations = new int[RELATIONS];

    /** Distances and counts, each in a range of its own of {@link #MEASURE_VALUES} numbers. */
    final int[] measures = new int[MEASURES];

    private int size;
    private int front;
    private int depth;
    private int[] stack = new int[0];
    private int[] heads = new int[0];
    private int[] labels = new int[0];
    private int[] left = new int[0];
    private int[] left2 = new int[0];
    private int[] right = new int[0];
    private int[] right2 = new int[0];
    private int[] lefts = new int[0];
    private int[] rights = new int[0];

    /** Begins a sentence of so many words, at least one. */
    public void start(int words) {
        size = words;
        front = 0;
        depth = 0;
        if (stack.length < words + 2) {
            grow(words + words / 2 + 2);
        }
        int none = none();
        Arrays.fill(heads, 0, words, -1);
        Arrays.fill(labels, 0, none + 1, -1);
        Arrays.fill(left, 0, none + 1, none);
        Arrays.fill(left2, 0, none + 1, none);
        Arrays.fill(right, 0, none + 1, none);
        Arrays.fill(right2, 0, none + 1, none);
        Arrays.fill(lefts, 0, none + 1, 0);
        Arrays.fill(rights, 0, none + 1, 0);
    }

    private void grow(int capacity) {
        stack = new int[capacity];
        heads = new int[capacity];
        labels = new int[capacity];
        left = new int[capacity];
        left2 = new int[capacity];
        right = new int[capacity];
        right2 = new int[capacity];
        lefts = new int[capacity];
        rights = new int[capacity];
    }

    /** How many words the sentence has. */
    public int size() {
        return size;
    }

    public int root() {
        return size;
    }

    public int none() {
        return size + 1;
    }

    /** Whether every word has its head. */
    public boolean isDone() {
        return depth == 0 && front == size;
    }

    /** First in the buffer, which may be the root. */
    public int front() {
        return front;
    }

    /** How many are on the stack. */
    public int depth() {
        return depth;
    }

    /** On the stack, 0 being the top. */
    public int onStack(int below) {
        return depth > below ? stack[depth - 1 - below] : none();
    }

    /** A word's head so far, -1 where it has none. */
    public int head(int word) {
        return heads[word];
    }

    /** A word's relation to its head. */
    public int label(int word) {
        return labels[word];
    }

    /** Which transitions can be taken, one bit each. */
    public int allowed() {
        int allowed = front < size ? 1 << SHIFT : 0;
        if (depth >= 1 && (front < size || depth == 1)) {
            allowed |= 1 << LEFT;
        }
        return depth >= 2 ? allowed | 1 << RIGHT : allowed;
    }

    /** The word that LEFT or RIGHT would take off the stack. */
    public int dependent() {
        return stack[depth - 1];
    }

    /** The head that the dependent would get. */
    public int headBy(int transition) {
        return transition == LEFT ? front : stack[depth - 2];
    }

    public void shift() {
        stack[depth++] = front++;
    }

    /** Takes LEFT or RIGHT. */
    public void attach(int transition, int label) {
        int head = headBy(transition);
        int dependent = stack[--depth];
        heads[dependent] = head;
        labels[dependent] = label;
        if (dependent < head) {
            left2[head] = left[head];
            left[head] = dependent;
            lefts[head]++;
        } else {
            right2[head] = right[head];
            right[head] = dependent;
            rights[head]++;
        }
    }

    /** Fills in the words, relations and measures that the state looks at. */
    public void look() {
        int none = none();
        int top = onStack(0);
        int second = onStack(1);
        int[] at = places;
        at[0] = top;
        at[1] = second;
        at[2] = front;
        at[3] = Math.min(front + 1, none);
        at[4] = onStack(2);
        at[5] = Math.min(front + 2, none);
        at[6] = left[top];
        at[7] = right[top];
        at[8] = left[second];
        at[9] = right[second];
        at[10] = left[front];
        at[11] = Math.min(front + 3, none);
        at[12] = top > 0 && top < size ? top - 1 : none;
        at[13] = top + 1 < front ? top + 1 : none;
        at[14] = left2[top];
        at[15] = right2[top];
        at[16] = left2[second];
        at[17] = right2[second];
        at[18] = onStack(3);
        at[19] = left2[front];
        relations[0] = labels[at[6]] + 1;
        relations[1] = labels[at[7]] + 1;
        relations[2] = labels[at[8]] + 1;
        relations[3] = labels[at[9]] + 1;
        relations[4] = labels[at[10]] + 1;
        relations[5] = labels[at[14]] + 1;
        relations[6] = labels[at[15]] + 1;
        relations[7] = labels[at[16]] + 1;
        relations[8] = labels[at[17]] + 1;
        relations[9] = labels[at[19]] + 1;
        measures[0] = depth > 0 ? distance(front - top) : 0;
        measures[1] = MEASURE_VALUES + (depth > 1 ? distance(top - second) : 0);
        measures[2] = 2 * MEASURE_VALUES + (depth > 0 ? Math.min(5, 1 + lefts[top]) + 6 * Math.min(1, rights[top]) : 0);
        measures[3] =
                3 * MEASURE_VALUES + (depth > 1 ? 1 + Math.min(4, lefts[second]) + 5 * Math.min(1, rights[second]) : 0);
        measures[4] = 4 * MEASURE_VALUES + Math.min(4, lefts[front]);
        measures[5] = 5 * MEASURE_VALUES + Math.min(5, depth);
    }

    private static int distance(int words) {
        if (words < 6) {
            return words;
        }
        return words < 8 ? 6 : words < 11 ? 7 : words < 16 ? 8 : words < 24 ? 9 : 10;
    }

    /** A place the state looks at, {@link #none()} where nothing stands there. */
    public int place(int number) {
        return places[number];
    }

    /** A relation the state looks at; see {@link #relations}. */
    public int relation(int number) {
        return relations[number];
    }

    /** A distance or count the state looks at; see {@link #measures}. */
    public int measure(int number) {
        return measures[number];
    }
}
