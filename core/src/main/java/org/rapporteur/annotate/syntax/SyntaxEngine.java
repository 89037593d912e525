package org.rapporteur.annotate.syntax;

import org.rapporteur.annotate.Sentence;

/** Temporary. */
public final class SyntaxEngine {
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(this::worker);

    public static SyntaxEngine english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final SyntaxEngine ENGLISH = new SyntaxEngine();
    }

    public Worker worker() {
        return new Worker();
    }

    /** The syntax of a sentence of a text. */
    public Syntax analyze(String text, Sentence sentence) {
        Words words = new Words();
        for (int i = 0; i < sentence.size(); i++) {
            words.add(text, sentence.start(i), sentence.end(i));
        }
        workers.get().analyze(words);
        return new Syntax(words);
    }

    public static final class Worker {
        public void analyze(Words words) {}
    }
}
