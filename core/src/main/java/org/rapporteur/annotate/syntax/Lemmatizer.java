package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.annotate.ModelFile;

/**
 * Lemmas by the longest ending, with the tag, that a rule was learned for; a whole word is its own longest ending.
 * Immutable and thread-safe.
 */
public final class Lemmatizer {
    /** The kind of its model. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("lemmas", 1);

    /** Endings longer than this are whole words. */
    public static final int LONGEST_ENDING = 5;

    /** Stands before an ending that is a whole word. */
    public static final String WHOLE = "^";

    /**
     * How a lemma is made of a word.
     *
     * @param cut how many letters fall away at the end
     * @param add what comes in their place
     * @param keepsCase whether capitals stay, as names' do
     */
    public record Rule(int cut, String add, boolean keepsCase) {
        /** The lemma; the word itself where it is shorter than what falls away. */
        public String lemma(String word) {
            String form = keepsCase ? word : word.toLowerCase(Locale.ROOT);
            return form.length() < cut ? form : form.substring(0, form.length() - cut) + add;
        }
    }

    private static final Rule AS_IT_IS = new Rule(0, "", true);

    private final StringIds keys;
    private final List<Rule> rules;
    private final int[] ruleOf;

    /**
     * Takes the rules.
     *
     * @param keys made by {@link #key}
     * @param ruleOf by a key's number less one, the index of its rule
     */
    public Lemmatizer(StringIds keys, int[] ruleOf, List<Rule> rules) {
        this.keys = keys;
        this.ruleOf = ruleOf.clone();
        this.rules = List.copyOf(rules);
    }

    /** What an ending is known by, together with the word's fine tag. */
    public static String key(String xpos, String ending) {
        return xpos + " " + ending;
    }

    /** The lemma of a word as it is written, by its fine tag; the word as it is where no rule is known for the tag. */
    public String lemma(String word, String xpos) {
        String folded = Folding.fold(word);
        int id = keys.find(key(xpos, WHOLE + folded));
        for (int start = Math.max(0, folded.length() - LONGEST_ENDING); id == 0 && start <= folded.length(); start++) {
            id = keys.find(key(xpos, folded.substring(start)));
        }
        return (id == 0 ? AS_IT_IS : rules.get(ruleOf[id - 1])).lemma(word);
    }

    /** Reads a model. */
    static Lemmatizer read(ModelFile file) throws IOException {
        return read(file.stream());
    }

    private static Lemmatizer read(DataInput in) throws IOException {
        int count = in.readInt();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(new Rule(in.readUnsignedByte(), in.readUTF(), in.readBoolean()));
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
            out.writeByte(rule.cut());
            out.writeUTF(rule.add());
            out.writeBoolean(rule.keepsCase());
        }
        keys.write(out);
        for (int rule : ruleOf) {
            out.writeShort(rule);
        }
    }
}
