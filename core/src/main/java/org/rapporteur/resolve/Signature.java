package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/**
 * A text's MinHash signature over shingles of five words (Broder 1997): the share of places in which two signatures agree is
 * about the share of shingles that the texts have in common. Compares by content.
 */
public final class Signature {
    /** Texts that share this much are copies of one. */
    private static final double COPY = 0.5;

    private static final int SHINGLE = 5;
    private static final int ROWS = 3;
    private static final int BANDS = 20;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<Role> READ = EnumSet.of(Role.SUBHEAD, Role.PARAGRAPH);

    private final int[] least;

    private Signature(int[] least) {
        this.least = least;
    }

    /** The signature of what a report says; of a text shorter than a shingle, that of all of it. */
    public static Signature of(Report report) {
        List<String> words = new ArrayList<>();
        for (Passage passage : report.passages()) {
            if (READ.contains(passage.role())) {
                Matcher word = WORD.matcher(passage.span().of(report.text()));
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        int[] least = new int[ROWS * BANDS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
            long shingle = 1125899906842597L;
            for (String word : words.subList(i, Math.min(words.size(), i + SHINGLE))) {
                shingle = mixed(shingle * 31 + word.hashCode());
            }
            for (int j = 0; j < least.length; j++) {
                least[j] = Math.min(least[j], (int) (mixed(shingle + j * 0x9E3779B97F4A7C15L) >>> 33));
            }
        }
        return new Signature(least);
    }

    /** Steele, Lea and Flood's mixing of 64 bits (2014). */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Keys of which copies almost always share one. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + least[band * ROWS + row]);
            }
            bands.add(key);
        }
        return bands;
    }

    /** Whether two texts are one, but for a few words or a cut. */
    public boolean isCopyOf(Signature other) {
        int same = 0;
        for (int i = 0; i < least.length; i++) {
            if (least[i] == other.least[i]) {
                same++;
            }
        }
        return same >= COPY * least.length;
    }

    /** As a word, which {@link #parse} takes back. */
    @Override
    public String toString() {
        StringBuilder hex = new StringBuilder();
        for (int value : least) {
            hex.append(HexFormat.of().toHexDigits(value));
        }
        return hex.toString();
    }

    /** Of what {@link #toString} gives. */
    public static Signature parse(String hex) {
        if (hex.length() != ROWS * BANDS * 8) {
            throw new IllegalArgumentException("a signature has " + ROWS * BANDS * 8 + " digits, not " + hex.length());
        }
        int[] least = new int[ROWS * BANDS];
        for (int i = 0; i < least.length; i++) {
            least[i] = Integer.parseUnsignedInt(hex, i * 8, i * 8 + 8, 16);
        }
        return new Signature(least);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(least, signature.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
