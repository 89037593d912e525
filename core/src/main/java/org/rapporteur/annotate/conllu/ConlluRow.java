package org.rapporteur.annotate.conllu;

/**
 * A row of CoNLL-U, each column as it is written; {@code _} where there is nothing.
 *
 * @param id {@code 3} of a word, {@code 3-4} of a token of several words, {@code 3.1} of an empty node
 * @param relation to the head, with its subtype
 * @param enhanced the column DEPS
 */
public record ConlluRow(
        String id,
        String form,
        String lemma,
        String upos,
        String xpos,
        String features,
        String head,
        String relation,
        String enhanced,
        String misc) {
    private static final String[] NAMES = {
        "ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC"
    };

    /** What stands where there is nothing. */
    public static final String NONE = "_";

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it isn't ten columns with something in each; the message says what to do
     */
    public static ConlluRow of(String line) {
        String[] columns = new String[NAMES.length];
        int count = 0;
        for (int start = 0; start <= line.length(); count++) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            if (count < columns.length) {
                columns[count] = isNone(line, start, end) ? NONE : line.substring(start, end);
            }
            start = end + 1;
        }
        if (count != NAMES.length) {
            throw new IllegalArgumentException(
                    count + (count == 1 ? " column" : " columns") + "; give the 10 of CoNLL-U, a tab between them");
        }
        for (int i = 0; i < NAMES.length; i++) {
            if (columns[i].isEmpty()) {
                throw new IllegalArgumentException("column " + NAMES[i] + " is empty; give _ where there is nothing");
            }
        }
        return new ConlluRow(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                columns[9]);
    }

    private static boolean isNone(String line, int start, int end) {
        return end == start + 1 && line.charAt(start) == '_';
    }

    /** Whether it is a syntactic word, rather than a token of several words or an empty node. */
    public boolean isWord() {
        return id.indexOf('-') < 0 && id.indexOf('.') < 0;
    }

    /** Whether the column MISC has an attribute with a value, as {@code SpaceAfter=No}. */
    public boolean hasMisc(String attribute) {
        for (int at = misc.indexOf(attribute); at >= 0; at = misc.indexOf(attribute, at + 1)) {
            int end = at + attribute.length();
            if ((at == 0 || misc.charAt(at - 1) == '|') && (end == misc.length() || misc.charAt(end) == '|')) {
                return true;
            }
        }
        return false;
    }

    /** As a line of CoNLL-U, without a line end. */
    @Override
    public String toString() {
        return String.join("\t", id, form, lemma, upos, xpos, features, head, relation, enhanced, misc);
    }
}
