package org.rapporteur.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds of file that aren't read, and the way to have what is in them read. */
final class OtherKinds {
    private static final Map<String, String> BY_SUFFIX = new HashMap<>();

    static {
        tell("is a document of a kind that isn't read; save it as .docx or .txt", "rtf doc dot odt wpd wps pages");
        tell("is a table, which isn't read; save the reports in it as text, or as JSON lines", "xls xlsx ods");
        tell("holds slides, which aren't read; save it as .pdf", "ppt pptx odp key");
        tell("is a book; save it as .html or .txt", "epub mobi azw3");
        tell("is an archive; unpack it and read the folder", "zip tar tgz tbz txz 7z rar");
        tell("is packed in a way that isn't read; unpack it, or pack it with gzip", "bz2 xz zst lz4 lzma");
        tell("is a web archive of the old form (ARC); convert it to WARC, such as with warcio recompress", "arc");
        tell("is a saved page with all its parts; save it as .html", "mht mhtml webarchive");
        tell("is " + Mailbox.WAY_OUT, "mbox mbx");
        tell("is an Outlook message; save it as .eml or .txt", "msg pst ost");
        tell(
                "is a picture; what is written on it isn't read. Type it into a .txt",
                "png jpg jpeg gif tif tiff bmp webp svg heic ico");
        tell(
                "is a recording; what is said in it isn't heard. Read a transcript",
                "mp3 wav ogg oga m4a flac mp4 m4v mov avi mkv webm");
    }

    /** Files that tell of the folder they lie in. */
    private static final Set<String> ABOUT_THE_FOLDER = Set.of(
            "readme", "license", "licence", "copying", "changelog", "contributing", "authors", "code_of_conduct");

    private static final Pattern JSON = Pattern.compile("(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,200}\"\\s*:");

    /** What keeps a file of that name's ending from being read, and what to do; null where nothing does. */
    static @Nullable String ofSuffix(String suffix) {
        return BY_SUFFIX.get(suffix);
    }

    /** What keeps an input that begins so from being read as text, and what to do; null where nothing does. */
    static @Nullable String ofBeginning(String beginning) {
        if (Mailbox.begins(beginning)) {
            return "is " + Mailbox.WAY_OUT;
        }
        if (JSON.matcher(beginning).lookingAt()) {
            return "is JSON but neither a feed nor JSON lines; give one object a line, such as {\"text\": …}";
        }
        return beginning.startsWith("<?xml")
                ? "is XML but neither a feed nor a page; save its text and read that, or give --format"
                : null;
    }

    /** Whether a file in a folder tells of the folder rather than of the world. */
    static boolean isAboutTheFolder(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return ABOUT_THE_FOLDER.contains(dot < 0 ? name : name.substring(0, dot));
    }

    private static void tell(String what, String suffixes) {
        for (String suffix : suffixes.split(" ", -1)) {
            BY_SUFFIX.put(suffix, what);
        }
    }

    /** Many messages in one file (mbox). */
    private static final class Mailbox {
        static final String WAY_OUT =
                "a mailbox of many messages (mbox); save them as .eml, one a file, and read those";

        /** The line before a message, with its day, then a field. */
        private static final Pattern BEGINNING =
                Pattern.compile("From [^\\n]*\\d{2}:\\d{2}[^\\n]*\\d{4}[^\\n]*\\n[A-Za-z][A-Za-z0-9-]*:");

        static boolean begins(String beginning) {
            return BEGINNING.matcher(beginning).lookingAt();
        }
    }

    private OtherKinds() {}
}
