package org.rapporteur.deep;

/** What one thread computes in, used again window after window and sentence after sentence. */
final class Scratch {
    /** What {@link SyntaxHead} computes in. */
    static final class Syntax {
        final Rows hidden;
        final Rows tags;
        final Rows wanted;
        final Rows pairs;
        final Rows relations;

        Syntax(int hidden, int tags, int wanted, int pairs, int relations) {
            this.hidden = new Rows(hidden);
            this.tags = new Rows(tags);
            this.wanted = new Rows(wanted);
            this.pairs = new Rows(pairs);
            this.relations = new Rows(relations);
        }
    }

    final Encoder.Buffers encoder = new Encoder.Buffers();
    final Rows vectors = new Rows(Encoder.WIDTH);
    final Rows attribution;
    final Rows labels;
    final Syntax syntax;

    Scratch(AttributionHead attributions, SyntaxHead syntax) {
        attribution = new Rows(attributions.hiddenWidth());
        labels = new Rows(attributions.labels());
        this.syntax = syntax.scratch();
    }
}
