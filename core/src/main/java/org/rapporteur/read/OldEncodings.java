package org.rapporteur.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Guesses which encoding from before Unicode some bytes are in: the one in which their letters are those of a single
 * language, and its common ones often.
 */
final class OldEncodings {
    /**
     * An encoding and a language written in it.
     *
     * @param letters the lower-case letters beyond ASCII, the ten commonest first; for Chinese, Japanese and Korean
     *     the commonest characters only
     */
    private record Candidate(String charset, String letters) {}

    private static final List<Candidate> SINGLE_BYTE = List.of(
            new Candidate("windows-1252", "éèêàçâîôùûœëïÉÀÊ"),
            new Candidate("windows-1252", "äöüßÄÖÜé"),
            new Candidate("windows-1252", "áéíóúñüÁÉÍÓÚÑ"),
            new Candidate("windows-1252", "ãçáéíóâêõúàôÁÉ"),
            new Candidate("windows-1252", "åäöøæéÅÄÖØÆ"),
            new Candidate("windows-1252", "àèéìòùÈÀ"),
            new Candidate("windows-1250", "ąęłóśżćńźéŁŚŻĆ"),
            new Candidate("windows-1250", "áíéěřýčžšůúťďňóŘČŠŽľĺŕô"),
            new Candidate("windows-1250", "áéőóöíüűúÁÉŐÓÖ"),
            new Candidate("windows-1250", "čšžćđáéíóúČŠŽĆĐ"),
            new Candidate("windows-1254", "ıişğüöçİŞÇÖÜĞâ"),
            new Candidate("windows-1251", "оеаинтсрвлкмдпуяызбгьчйхжшюцщэфъёіїєґ"),
            new Candidate("KOI8-R", "оеаинтсрвлкмдпуяызбгьчйхжшюцщэфъё"),
            new Candidate("windows-1253", "αοιετσνηυρκπμλςάίέόήώύγδβθφχωξζψ"),
            new Candidate("windows-1256", "اليمنوترةبدعفكسهأقحجشطصخإىضذزغثءئظآؤ"),
            new Candidate("windows-1255", "יוהלאתרבמשנדחםעקפגצטסזןךכףץ"));

    private static final List<Candidate> MULTI_BYTE = List.of(
            new Candidate("windows-31j", "のにはをたがでとしてれいなるさこ"),
            new Candidate("x-windows-949", "이다는을에의가고한로지사하기자인"),
            new Candidate("GB18030", "的一是不了在人有我他中大国为和上"),
            new Candidate("Big5", "的一是不了在人有我他中大國為和上"));

    private static final int COMMON = 10;

    /** The score where only quotation marks and the like lie beyond ASCII: more than letters that are never common. */
    private static final double PUNCTUATION_ALONE = 0.6;

    /** The share of common characters from which a text counts as Chinese, Japanese or Korean. */
    private static final double EASTERN = 0.08;

    /** The likeliest encoding of bytes that are not UTF-8; windows-1252 where nothing speaks for another. */
    static Charset mostPlausible(byte[] bytes) {
        int[] counts = new int[256];
        for (byte b : bytes) {
            counts[b & 0xFF]++;
        }
        Charset best = StandardCharsets.ISO_8859_1;
        double bestScore = -1;
        for (Candidate candidate : SINGLE_BYTE) {
            double score = score(candidate, counts);
            if (Charset.isSupported(candidate.charset()) && score > bestScore) {
                best = Charset.forName(candidate.charset());
                bestScore = score;
            }
        }
        for (Candidate candidate : MULTI_BYTE) {
            double score = easternScore(candidate, bytes);
            if (score > EASTERN && 1 + score > bestScore) {
                best = Charset.forName(candidate.charset());
                bestScore = 1 + score;
            }
        }
        return best;
    }

    /** Half for the share of the upper bytes that are the language's letters, half for that of its common letters. */
    private static double score(Candidate candidate, int[] counts) {
        long all = 0;
        long letters = 0;
        long common = 0;
        for (int b = 0x80; b < 256; b++) {
            if (counts[b] == 0 || !Charset.isSupported(candidate.charset())) {
                continue;
            }
            char c = new String(new byte[] {(byte) b}, Charset.forName(candidate.charset())).charAt(0);
            int rank = candidate.letters().indexOf(c);
            letters += rank >= 0 ? counts[b] : 0;
            common += rank >= 0 && rank < COMMON ? counts[b] : 0;
            all += rank >= 0 || !isPunctuation(c) ? counts[b] : 0;
        }
        return all == 0 ? PUNCTUATION_ALONE : (letters + common) / (2.0 * all);
    }

    private static double easternScore(Candidate candidate, byte[] bytes) {
        if (!Charset.isSupported(candidate.charset())) {
            return 0;
        }
        CharBuffer text;
        try {
            text = Charset.forName(candidate.charset()).newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return 0;
        }
        long letters =
                text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        long common = text.chars()
                .filter(c -> c > 0x7F && candidate.letters().indexOf(c) >= 0)
                .count();
        return letters == 0 ? 0 : (double) common / letters;
    }

    private static boolean isPunctuation(char c) {
        return c == '\u00A0' || "‘’“”„‚–—…•«»‹›€£§©®°·¿¡،؟؛".indexOf(c) >= 0;
    }

    private OldEncodings() {}
}
