package org.rapporteur.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The formats the program reads: the registry. */
public final class Readers {
    /**
     * One format.
     *
     * @param suffixes of the file names that are always of this format
     * @param shared suffixes that other kinds of file have too; {@link FormatReader#recognises} decides
     */
    record Format(String name, Set<String> suffixes, Set<String> shared, Supplier<FormatReader> reader) {}

    private static final List<Format> FORMATS = List.of(
            new Format("text", Set.of("txt", "md"), Set.of(), TextReader::new),
            new Format("html", Set.of("html", "htm"), Set.of(), HtmlReader::new),
            new Format("feed", Set.of("rss", "atom"), Set.of("xml", "json"), FeedReader::new),
            new Format("warc", Set.of("warc"), Set.of(), WarcReader::new),
            new Format("jsonl", Set.of("jsonl"), Set.of(), JsonLinesReader::new),
            new Format("eml", Set.of("eml"), Set.of(), EmlReader::new),
            new Format("pdf", Set.of("pdf"), Set.of(), PdfReader::new),
            new Format("docx", Set.of("docx"), Set.of(), DocxReader::new));

    /** The names that {@code --format} takes. */
    public static List<String> names() {
        return FORMATS.stream().map(Format::name).toList();
    }

    static Optional<Format> named(String name) {
        return FORMATS.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format that a file's name tells, with or without {@code .gz} after it. */
    static Optional<Format> ofFile(String fileName) {
        String suffix = suffix(fileName);
        return FORMATS.stream()
                .filter(format ->
                        format.suffixes().contains(suffix) || format.shared().contains(suffix))
                .findFirst();
    }

    /** Whether other kinds of file share the suffix, so that the first bytes have to be looked at. */
    static boolean isShared(Format format, String fileName) {
        return format.shared().contains(suffix(fileName));
    }

    /** The format that an input surely has, by its first bytes. */
    static Optional<Format> recognised(byte[] head) {
        String beginning = beginning(head);
        return FORMATS.stream()
                .filter(format -> format.reader().get().recognises(beginning))
                .findFirst();
    }

    /** The first characters of an input, from the first that is no white space. */
    static String beginning(byte[] head) {
        String text = Encodings.decode(head, Encodings.declaredIn(head), null).text();
        return Chars.clean(text).stripLeading();
    }

    static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** What stands after the last dot, {@code .gz} left aside; empty where there is no dot. */
    static String suffix(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String inner = isGzip(name) ? name.substring(0, name.length() - 3) : name;
        return inner.substring(inner.lastIndexOf('.') + 1).equals(inner)
                ? ""
                : inner.substring(inner.lastIndexOf('.') + 1);
    }

    private Readers() {}
}
