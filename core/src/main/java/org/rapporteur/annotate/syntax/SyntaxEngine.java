package org.rapporteur.annotate.syntax;

/** Temporary. */
public final class SyntaxEngine {
    public static SyntaxEngine english() {
        return new SyntaxEngine();
    }

    public Worker worker() {
        return new Worker();
    }

    public static final class Worker {
        public void analyze(Words words) {}
    }
}
