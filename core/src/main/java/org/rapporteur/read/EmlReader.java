package org.rapporteur.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;
import org.rapporteur.read.draft.Draft;

/**
 * An e-mail: one report of its plain text, or of its HTML where it has no plain text. Attachments are passed over; what
 * else is left out is told.
 */
final class EmlReader implements FormatReader {
    private static final int DEEPEST = 20;

    /** Three fields in a row; a colon alone begins many a line of prose. */
    private static final Pattern HEADERS =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3}");

    /** Fields that programs write, and nobody who types a memorandum. */
    private static final List<String> TECHNICAL =
            List.of("message-id", "received", "mime-version", "content-type", "return-path", "delivered-to");

    private final List<MimePart> plain = new ArrayList<>();
    private final List<MimePart> html = new ArrayList<>();
    private @Nullable String broken;
    private boolean cutOff;
    private boolean tooDeep;
    private int messages;

    @Override
    public boolean recognises(String beginning) {
        MimePart mail = MimePart.of(beginning);
        return HEADERS.matcher(beginning).lookingAt()
                && mail.header("from") != null
                && TECHNICAL.stream().anyMatch(field -> mail.header(field) != null);
    }

    @Override
    public void read(Input input) throws IOException {
        byte[] bytes = input.allOfText(input.limits().documentBytes());
        MimePart mail = MimePart.of(new String(bytes, StandardCharsets.ISO_8859_1));
        if (mail.header("from") == null && mail.header("date") == null && mail.header("subject") == null) {
            throw new Unreadable("is no e-mail: it begins with none of From, Date and Subject");
        }
        collect(mail, 0);
        boolean nothing = plain.isEmpty() && html.isEmpty();
        if (nothing && broken != null) {
            throw new Unreadable("has parts that can't be told apart: no line is the boundary " + Chars.quote(broken)
                    + ". Save its text and read that");
        }
        if (nothing && tooDeep) {
            throw new Unreadable("nests its parts more than " + DEEPEST + " deep. Save its text and read that");
        }
        Draft draft = new Draft()
                .set("title", MimeWords.decode(mail.header("subject")), "Subject")
                .set("byline", MimeWords.name(mail.header("from")), "From")
                .set("published", date(mail), "Date")
                .set("language", mail.header("content-language"));
        String text = text(plain, input);
        if (!text.isBlank()) {
            Bodies.plain(draft, text.strip());
        } else if (!html.isEmpty()) {
            Bodies.letter(draft, text(html, input));
        }
        if (text.isBlank() && html.isEmpty()) {
            throw new Unreadable("has no text, only attachments or nothing; save those and read them");
        }
        if (cutOff && !input.isDamaged()) {
            input.problem(Place.WHOLE, "ends without its last MIME boundary; what there is is read. Fetch it again");
        }
        tellLeftOut(input);
        if (draft.passages().stream()
                .allMatch(passage -> passage.role() == Role.FURNITURE || passage.role() == Role.HEADLINE)) {
            draft.note(
                    "has no words of its own but only an earlier letter's, which are kept and make no claims; save that"
                            + " letter as a file and read it");
        }
        input.report(draft, Place.WHOLE, bytes);
    }

    private void tellLeftOut(Input input) {
        if (broken != null) {
            input.warning(
                    Place.WHOLE,
                    "has a part that can't be told apart: no line is its boundary " + Chars.quote(broken)
                            + "; the text beside it is read");
        }
        if (tooDeep) {
            input.problem(
                    Place.WHOLE,
                    "has parts that nest more than " + DEEPEST
                            + " deep; they are left out. Save their text and read it");
        }
        if (messages > 0) {
            input.problem(
                    Place.WHOLE,
                    "holds " + (messages == 1 ? "another message" : messages + " other messages")
                            + ", left out as its sender and day are its own; save it as a file and read that");
        }
    }

    /** The Date field without the comments that may name its zone. */
    private static @Nullable String date(MimePart mail) {
        String date = mail.header("date");
        if (date == null) {
            return null;
        }
        StringBuilder bare = new StringBuilder();
        int open = 0;
        for (int i = 0; i < date.length(); i++) {
            char c = date.charAt(i);
            open += c == '(' ? 1 : 0;
            if (open == 0) {
                bare.append(c);
            }
            open -= c == ')' && open > 0 ? 1 : 0;
        }
        return bare.toString();
    }

    private void collect(MimePart part, int depth) throws Unreadable {
        String disposition = part.header("content-disposition");
        boolean attached =
                disposition != null && disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        String type = part.type();
        if (attached) {
            return;
        }
        if (depth > DEEPEST) {
            tooDeep = true;
        } else if (type.startsWith("multipart/")) {
            MimePart.Parts parts = part.parts();
            cutOff |= !parts.closed();
            if (parts.parts().isEmpty()) {
                broken = part.parameter("boundary") == null ? "(none given)" : part.parameter("boundary");
            }
            for (MimePart inner : parts.parts()) {
                collect(inner, depth + 1);
            }
        } else if (type.equals("text/plain")) {
            plain.add(part);
        } else if (type.equals("text/html")) {
            html.add(part);
        } else if (type.equals("message/rfc822")) {
            messages++;
        }
    }

    private static String text(List<MimePart> parts, Input input) throws IOException {
        StringBuilder text = new StringBuilder();
        for (MimePart part : parts) {
            byte[] bytes = part.bytes();
            if (text.length() + bytes.length > input.limits().reportBytes()) {
                throw new Unreadable(
                        "has more than " + Limits.words(input.limits().reportBytes())
                                + " of text, the most one report may have; split it");
            }
            String charset = part.parameter("charset");
            String words = input.decode(bytes, charset == null ? Encodings.declaredIn(bytes) : charset, Place.WHOLE);
            text.append(text.isEmpty() ? "" : "\n\n").append(part.isFlowed() ? MimePart.unflow(words) : words);
        }
        return text.toString();
    }
}
