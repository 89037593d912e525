package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.annotate.text.ModelFile;

/**
 * Finds a word's lemma by its tag: by the longest ending of words with that tag that a rule was learned for, a whole
 * word being its own longest ending. Quotation marks, apostrophes and dashes become a typewriter's, and figures lose the
 * commas between thousands. Immutable and thread-safe.
 */
public final class Lemmatizer {
    /** The kind of its model. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("lemmas", 2);

    /** Endings longer than this are whole words. */
    public static final int LONGEST_ENDING = 6;

    /** Stands before an ending that is a whole word. */
    public static final String WHOLE = "^";

    private static final int LARGEST_RULE = 255;

    /** How a lemma is written. */
    public enum Casing {
        KEPT,
        SMALL,
        /** A capital and small letters. */
        CAPITALIZED;

        String apply(String form) {
            return switch (this) {
                case KEPT -> form;
                case SMALL -> form.toLowerCase(Locale.ROOT);
                case CAPITALIZED ->
                    form.substring(0, 1).toUpperCase(Locale.ROOT)
                            + form.substring(1).toLowerCase(Locale.ROOT);
            };
        }
    }

    /**
     * How a lemma is made of a word.
     *
     * @param cut how many letters fall away at the end
     * @param add what comes in their place
     */
    public record Rule(Casing casing, int cut, String add) {
        /** The rule that makes a word's lemma with this casing by the shortest cut. */
        public static Rule of(Casing casing, String form, String lemma) {
            String cased = casing.apply(form);
            int shared = 0;
            while (shared < Math.min(cased.length(), lemma.length()) && cased.charAt(shared) == lemma.charAt(shared)) {
                shared++;
            }
            return new Rule(casing, Math.min(LARGEST_RULE, cased.length() - shared), lemma.substring(shared));
        }

        /** The lemma; the word in its casing where it is shorter than what falls away. */
        public String lemma(String word) {
            String form = casing.apply(word);
            return form.length() < cut ? form : form.substring(0, form.length() - cut) + add;
        }
    }

    private final StringIds keys;
    private final List<Rule> rules;
    private final int[] ruleOf;
    private final ThreadLocal<LemmaRun> runs;

    /**
     * Takes the rules.
     *
     * @param keys made by {@link #keys}
     * @param ruleOf by a key's number less one, the index of its rule
     */
    public Lemmatizer(StringIds keys, int[] ruleOf, List<Rule> rules) {
        this.keys = keys;
        this.ruleOf = ruleOf.clone();
        this.rules = List.copyOf(rules);
        StringPool strings = new StringPool();
        runs = ThreadLocal.withInitial(() -> new LemmaRun(this.keys, this.ruleOf, this.rules, strings));
    }

    /**
     * Loads the one for English, anew with each call.
     *
     * @throws UncheckedIOException where its model is missing or damaged; the message says which, and what to do
     */
    public static Lemmatizer english() {
        try {
            return read(ModelFile.ofResource(Lemmatizer.class, "lemmas.model", KIND));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * What a plain word's rules may be known by, the longest ending first. Names in capitals and in small letters are
     * apart from others.
     */
    public static List<String> keys(String plain, String xpos) {
        String folded = Folding.fold(plain);
        String first = isName(xpos) ? xpos + writing(plain.toCharArray(), plain.length()) + " " : xpos + " ";
        List<String> keys = new ArrayList<>();
        keys.add(first + WHOLE + folded);
        for (int start = Math.max(0, folded.length() - LONGEST_ENDING); start <= folded.length(); start++) {
            keys.add(first + folded.substring(start));
        }
        return keys;
    }

    /** Whether a tag is that of proper nouns. */
    public static boolean isName(String xpos) {
        return xpos.startsWith("NNP");
    }

    /** What tells names in capitals and in small letters from others in keys; of the first characters, so many. */
    static String writing(char[] form, int length) {
        return switch (Capitals.word(form, 0, length)) {
            case Capitals.ALL_CAPITALS -> "A";
            case Capitals.CAPITALIZED, Capitals.ONE_CAPITAL -> "";
            default -> "l";
        };
    }

    /**
     * The lemma of the word from start (inclusive) to end (exclusive) as it is written, by its fine tag; the plain word
     * where no rule is known for the tag. The same string as before where the lemma was met lately.
     */
    public String lemma(CharSequence text, int start, int end, Xpos xpos) {
        return runs.get().lemma(text, start, end, xpos);
    }

    /** The lemma of a whole word, likewise. */
    public String lemma(String word, Xpos xpos) {
        return lemma(word, 0, word.length(), xpos);
    }

    String lemma(char[] text, int start, int end, Xpos xpos) {
        return runs.get().lemma(text, start, end, xpos);
    }

    /** Reads a model. */
    static Lemmatizer read(ModelFile file) throws IOException {
        return read(file.stream());
    }

    private static Lemmatizer read(DataInput in) throws IOException {
        int count = in.readInt();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(new Rule(Casing.valueOf(in.readUTF()), in.readUnsignedByte(), in.readUTF()));
        }
        StringIds keys = StringIds.read(in);
        int[] ruleOf = new int[keys.size()];
        for (int i = 0; i < ruleOf.length; i++) {
            ruleOf[i] = in.readUnsignedShort();
        }
        return new Lemmatizer(keys, ruleOf, rules);
    }

    /** Writes keys and rules. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(rules.size());
        for (Rule rule : rules) {
            out.writeUTF(rule.casing().name());
            out.writeByte(rule.cut());
            out.writeUTF(rule.add());
        }
        keys.write(out);
        for (int rule : ruleOf) {
            out.writeShort(rule);
        }
    }
}
