package org.rapporteur.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;
import org.rapporteur.read.draft.Draft;

/** A web archive (WARC 1.0 and 1.1): one report an HTML response that succeeded. */
final class WarcReader implements FormatReader {
    @Override
    public boolean recognises(String beginning) {
        return beginning.startsWith("WARC/1.");
    }

    @Override
    public void read(Input input) throws IOException {
        WarcRecords records = new WarcRecords(input.stream());
        boolean more = true;
        boolean gapTold = false;
        while (more) {
            long offset = records.offset();
            try {
                WarcRecords.Head head = records.next();
                more = head != null;
                if (records.skipped() > 0 && !gapTold) {
                    input.problem(
                            Place.offset(input.offsetOnDisk(records.gapOffset())),
                            "begins no WARC record; " + records.skipped() + " bytes to the next one are left out");
                }
                gapTold = false;
                if (head != null) {
                    offset = head.offset();
                    record(input, head, records);
                }
            } catch (IOException e) {
                String words = InputReader.words(e);
                if (e instanceof Unreadable) {
                    throw new Unreadable(Place.offset(input.offsetOnDisk(offset)), words);
                }
                input.problem(Place.offset(input.offsetOnDisk(offset)), words + "; the record there is left out");
                if (records.isBroken()) {
                    more = input.resume();
                    records.resynchronise();
                    gapTold = true;
                }
            }
        }
    }

    private static void record(Input input, WarcRecords.Head head, WarcRecords records) throws IOException {
        if (!head.field("warc-type").equals("response")
                || !head.field("content-type").toLowerCase(Locale.ROOT).startsWith("application/http")) {
            return;
        }
        Place place = Place.offset(input.offsetOnDisk(head.offset()));
        byte[] body;
        String type;
        try {
            HttpResponse response = HttpResponse.parse(LengthedBody.create(
                    Channels.newChannel(records.block()), ByteBuffer.allocate(0), records.length()));
            type = response.headers().first("Content-Type").orElse("");
            if (response.status() / 100 != 2 || !isHtml(type)) {
                return;
            }
            String encoding = response.headers().first("Content-Encoding").orElse("");
            body = unpack(bounded(response.body().stream(), input.limits()), encoding, input.limits());
        } catch (ParsingException e) {
            input.problem(place, "holds no HTTP response that can be read; it is left out");
            return;
        } catch (TooMuch e) {
            input.problem(
                    place,
                    "holds a page of more than " + Limits.words(input.limits().reportBytes()) + "; it is left out");
            return;
        }
        String kind = Binary.kind(body);
        if (kind != null) {
            input.problem(place, "holds a page that is not text but " + kind);
            return;
        }
        String address = head.field("warc-target-uri").replaceAll("[<>]", "");
        Draft draft = new Draft().set("url", address);
        String declared = charset(type);
        Bodies.page(draft, input.decode(body, declared == null ? Encodings.declaredIn(body) : declared, place));
        if (draft.text().isBlank()) {
            input.problem(place, Chars.quote(address) + " has no article");
        } else {
            input.report(draft, place, body);
        }
    }

    private static boolean isHtml(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
    }

    private static @Nullable String charset(String type) {
        int start = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        return start < 0
                ? null
                : type.substring(start + "charset=".length()).split(";", 2)[0].replace("\"", "");
    }

    /** Archives keep bodies packed, or unpack them and keep the header that says they are packed. */
    private static byte[] unpack(byte[] body, String encoding, Limits limits) throws IOException {
        InputStream bytes = new ByteArrayInputStream(body);
        boolean zlib =
                body.length > 1 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
        if (body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B) {
            return bounded(new GZIPInputStream(bytes), limits);
        }
        return encoding.equalsIgnoreCase("deflate") && zlib ? bounded(new InflaterInputStream(bytes), limits) : body;
    }

    private static byte[] bounded(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.reportBytes());
        if (bytes.length == limits.reportBytes() && in.read() >= 0) {
            throw new TooMuch();
        }
        return bytes;
    }

    /** More than a report may have. */
    private static final class TooMuch extends IOException {}
}
