package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.read.InputReader;

/** Files that are dropped on the desk. */
@Timeout(120)
class UploadsTest {
    private static final String BOUNDARY = "b-o-u-n-d";

    @TempDir
    private Path folder;

    private final Dropped reader = new Dropped();
    private TestDesk desk;

    /** Notes what lies there to be read. */
    private static final class Dropped implements ReportReader {
        private final List<String> files = new ArrayList<>();
        private final AtomicInteger drops = new AtomicInteger();

        @Override
        public void read(Path from, InputReader.Options options, Listener listener) {
            drops.incrementAndGet();
            try (Stream<Path> tree = Files.walk(from)) {
                tree.filter(Files::isRegularFile)
                        .map(from::relativize)
                        .map(Path::toString)
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void open() throws Exception {
        desk = TestDesk.of(folder, Access.here(), false, reader);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void filesKeepTheirNamesAndLeaveNothing() throws Exception {
        HttpResponse<String> answer =
                send(part("../../a:b.txt", "one") + part("a.txt", "two") + part("a.txt", "three"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        await(answer);
        assertThat(reader.files).containsExactly("0/a_b.txt", "1/a.txt", "2/a.txt");
        assertThat(left()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() throws Exception {
        assertTooLarge(send(part("large.txt", "x".repeat((64 << 20) + 10))));
    }

    @Test
    void tooManyFilesAreRefusedWithTheLimit() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= Uploads.MOST_FILES; i++) {
            many.append(part(i + ".txt", "x"));
        }
        assertTooLarge(send(many.toString()));
    }

    private void assertTooLarge(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(TestDesk.json(answer).path("error").asText())
                .contains("at most 500 files", "64 MB", "256 MB", "rapporteur read");
        assertThat(left()).isEmpty();
        assertThat(reader.drops).hasValue(0);
    }

    @Test
    void brokenFormsAreToldAndLeaveNothing() throws Exception {
        String form = part("a.txt", "one");
        // by a connection of its own, which the desk closes
        String broken =
                desk.raw("POST /api/read HTTP/1.1\r\nHost: " + desk.address("/").getAuthority()
                        + "\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                        + "\r\nContent-Length: " + form.length() + "\r\n" + Gate.TOKEN + ": " + desk.token()
                        + "\r\n\r\n" + form);
        assertThat(broken).startsWith("HTTP/1.1 400").contains("multipart/form-data");
        HttpResponse<String> none = send("");
        assertThat(none.statusCode()).as(none.body()).isEqualTo(400);
        assertThat(left()).isEmpty();
    }

    @Test
    void anUploadThatIsSentTwiceIsOneEvenAtOnce() throws Exception {
        String body = part("a.txt", "x".repeat(100_000));
        ExecutorService senders = Executors.newFixedThreadPool(6);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(senders.submit(() -> {
                start.await();
                return send(body, "Idempotency-Key", "the same");
            }));
        }
        start.countDown();
        List<String> bodies = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            bodies.add(answer.get(60, TimeUnit.SECONDS).body());
        }
        senders.shutdown();
        assertThat(bodies).allMatch(bodies.get(0)::equals);
        await(send(body, "Idempotency-Key", "the same"));
        assertThat(reader.drops).hasValue(1);
        await(send(body, "Idempotency-Key", "another"));
        assertThat(reader.drops).hasValue(2);
    }

    @Test
    void aWriteThatIsSentTwiceIsOne() throws Exception {
        String code =
                desk.ask("incidents?limit=1").path("items").path(0).path("code").asText();
        String path = "/api/incidents/" + code + "/reviews";
        String[] headers = {Gate.TOKEN, desk.token(), "Idempotency-Key", "k"};
        String first = desk.post(path, "{\"note\": \"seen\"}", headers).body();
        assertThat(desk.post(path, "{\"note\": \"seen\"}", headers).body()).isEqualTo(first);
        assertThat(desk.record().reviewsOf(code)).hasSize(1);
        HttpResponse<String> tooLong =
                desk.post(path, "{}", Gate.TOKEN, desk.token(), "Idempotency-Key", "k".repeat(201));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(TestDesk.json(tooLong).path("parameter").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void theDesksFolderGoesWithIt() throws Exception {
        Drops drops = new Drops();
        Path taken = drops.take(into -> Files.writeString(into.resolve("a"), "x"));
        assertThat(taken.resolve("a")).exists();
        drops.close();
        assertThat(drops.arriving()).doesNotExist();
    }

    private HttpResponse<String> send(String parts, String... headers) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(Gate.TOKEN, desk.token()));
        return desk.post(
                "/api/read",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n", StandardCharsets.ISO_8859_1),
                all.toArray(String[]::new));
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    private JsonNode await(HttpResponse<String> started) throws Exception {
        String job = TestDesk.json(started).path("job").asText();
        while (true) {
            JsonNode progress = desk.ask("read/" + job);
            if (progress.path("done").asBoolean()) {
                return progress;
            }
            Thread.sleep(20);
        }
    }

    /** What lies in the desk's folder; removal may be a moment behind the answer. */
    private List<Path> left() throws Exception {
        for (int i = 0; i < 100 && !files().isEmpty(); i++) {
            Thread.sleep(20);
        }
        return files();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(desk.desk().arriving())) {
            return files.toList();
        }
    }
}
