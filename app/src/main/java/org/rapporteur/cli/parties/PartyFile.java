package org.rapporteur.cli.parties;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.rapporteur.mentions.register.RegisterReader;

/** A file of parties in any of the formats that are read, told by its content. */
public final class PartyFile {
    private static final Pattern REGISTER = Pattern.compile(
            "(?m)^(person|group|organisation|media|government|armed-group|civilians|office|leads) [^\n,]*:");
    private static final Pattern DICTIONARY =
            Pattern.compile("(?m)^[A-Z][^,\n]*\\[[^\\]\n]*\\]|^\\s+\\[[A-Z~]|^\\+\\w");

    /**
     * Reads a file; a line that is wrong is refused and the rest read.
     *
     * @throws IOException where it can't be read at all
     */
    public static RegisterReader.Read read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static RegisterReader.Read read(String text) throws IOException {
        if (REGISTER.matcher(text).find()) {
            return RegisterReader.read(text);
        }
        return DICTIONARY.matcher(text).find() ? Dictionary.read(text) : PartyCsv.read(text);
    }

    private PartyFile() {}
}
