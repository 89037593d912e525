package org.rapporteur.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out how bytes encode characters, and decodes them. */
final class Encodings {
    /**
     * Decoded bytes.
     *
     * @param charset the encoding they were read in
     * @param replaced how many sequences of bytes are no character in it and stand as U+FFFD
     */
    record Decoded(String text, Charset charset, int replaced) {}

    /** Labels that mean something wider than they say, after the WHATWG Encoding Standard. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("unicode", "UTF-16LE"),
            Map.entry("utf-16", "UTF-16LE"));

    /** How far into a page a declaration is looked for; the HTML standard asks for 1,024 bytes, pages take more. */
    private static final int HEAD = 8 * 1024;

    private static final Pattern XML_DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /**
     * Decodes bytes by, in this order: what the caller forces, their byte-order mark, the look of UTF-16, a declared encoding
     * of several bytes a character, UTF-8 if they are valid or nearly valid UTF-8, a declared encoding of one byte a
     * character, the most plausible of the older encodings. UTF-8 goes before the declared ones of one byte since those are
     * often declared wrongly, and hardly any text in them is valid UTF-8 by chance.
     *
     * @param declared the label that the bytes' source or the bytes themselves give; ignored where it is unknown
     */
    static Decoded decode(byte[] bytes, @Nullable String declared, @Nullable Charset forced) {
        if (forced != null) {
            return in(forced, bytes);
        }
        Charset marked = mark(bytes);
        if (marked != null) {
            return in(marked, bytes);
        }
        Charset named = declared == null ? null : ofLabel(declared);
        Charset wide = wide(bytes);
        if (wide != null) {
            return in(wide, bytes);
        }
        if (named != null && named.name().startsWith("UTF-16")) {
            named = StandardCharsets.UTF_8; // it named itself in single bytes, so it can't be UTF-16
        }
        if (named != null && !isSingleByte(named)) {
            return in(named, bytes);
        }
        Decoded utf8 = in(StandardCharsets.UTF_8, bytes);
        if (utf8.replaced() == 0 || utf8.replaced() * 4L < beyondAscii(utf8.text()) - utf8.replaced()) {
            return utf8;
        }
        return in(named != null ? named : OldEncodings.mostPlausible(bytes), bytes);
    }

    /** The encoding a label means; null where it means none that this machine has. */
    static @Nullable Charset ofLabel(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(LABELS.getOrDefault(name, name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The label that a page or an XML document gives of itself in its first bytes. */
    static @Nullable String declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher xml = XML_DECLARATION.matcher(head);
        if (xml.find()) {
            return xml.group(1);
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? meta.group(1) : null;
    }

    /** What a byte-order mark tells. */
    static @Nullable Charset mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-16 without a mark: in any script its spaces and line ends have a zero byte, always on the same side. */
    static @Nullable Charset wide(byte[] bytes) {
        int sample = Math.min(bytes.length, HEAD) & ~1;
        if (sample < 4) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int needed = Math.max(2, sample / 2 / 20);
        if (odd >= needed && even * 20 <= odd) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= needed && odd * 20 <= even ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static long beyondAscii(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }

    private static Decoded in(Charset charset, byte[] bytes) {
        String quick = new String(bytes, charset);
        if (quick.indexOf('\uFFFD') < 0) {
            return new Decoded(quick, charset, 0);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int replaced = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            replaced++;
            result = decoder.decode(in, out, true);
        }
        return new Decoded(out.flip().toString(), charset, replaced);
    }

    private Encodings() {}
}
