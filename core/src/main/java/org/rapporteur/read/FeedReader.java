package org.rapporteur.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** RSS, Atom and JSON feeds: one report an entry, of its content, or its summary where it has no content. */
final class FeedReader implements FormatReader {
    /** The root of a feed, after a declaration, comments and a document type. */
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]");

    @Override
    public boolean recognises(String beginning) {
        return beginning.startsWith("{")
                ? beginning.contains("jsonfeed.org")
                : beginning.startsWith("<") && ROOT.matcher(beginning).find();
    }

    @Override
    public void read(Input input) throws IOException {
        byte[] bytes = input.allOfText(input.limits().documentBytes());
        String text = input.decode(bytes, isJson(bytes) ? null : Encodings.declaredIn(bytes), Place.WHOLE);
        if (isJson(bytes)) {
            new JsonFeed(input).read(text);
        } else {
            new XmlFeed(input).read(text.stripLeading());
        }
    }

    private static boolean isJson(byte[] head) {
        String start = Chars.clean(new String(head, 0, Math.min(head.length, 200), StandardCharsets.UTF_8));
        return start.stripLeading().startsWith("{");
    }
}
