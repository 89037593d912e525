package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.read.InputReader;
import org.rapporteur.record.BigRecord;
import org.rapporteur.record.ReportStore;

/** A desk on a small record, and a client that asks it. */
final class TestDesk implements AutoCloseable {
    private static final int INCIDENTS = 12;

    private final ReportStore record;
    private final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    /** A reader that is never asked. */
    static final class NoReader implements ReportReader {
        @Override
        public void read(Path from, InputReader.Options options, Listener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private TestDesk(ReportStore record, Desk desk) {
        this.record = record;
        this.desk = desk;
    }

    /** On this machine alone, to write. */
    static TestDesk here(Path folder) throws Exception {
        return of(folder, Access.here(), false, new NoReader());
    }

    static TestDesk of(Path folder, Access access, boolean readOnly, ReportReader reader) throws Exception {
        Path file = folder.resolve("small.db");
        BigRecord.write(file, INCIDENTS);
        ReportStore record = BigRecord.open(file);
        Desk.Options options = new Desk.Options("small", "0", "fast", "Dana", 0, readOnly, access, null);
        return new TestDesk(record, Desk.start(options, record, Register.shipped(), reader));
    }

    ReportStore record() {
        return record;
    }

    Desk desk() {
        return desk;
    }

    String token() {
        return Objects.requireNonNull(desk.token());
    }

    URI address(String path) {
        return URI.create(desk.address()).resolve(path);
    }

    /** Asks with headers alone that are given, names and values in turn. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)), headers);
    }

    /** Asks the API as a program does. */
    JsonNode ask(String path) throws IOException, InterruptedException {
        return json(get("/api/" + path, Gate.TOKEN, token()));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", type)
                        .POST(body),
                headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(json), headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends bytes as they are; what comes back until the other side is done. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(address("/").getHost(), address("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Lines.JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        desk.close();
        record.close();
    }
}
