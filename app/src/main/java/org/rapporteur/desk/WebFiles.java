package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desk's own files, from the program or, for those who work on them, from a folder. */
final class WebFiles {
    private static final String INDEX = "index.html";
    private static final String DATA = ".json";
    private static final String TOKEN = "name=\"rapporteur-token\" content=\"\"";

    private static final String NONE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Rapporteur</title></head>
            <body>
            <h1>Rapporteur</h1>
            <p>This program was built without its desk (<code>-Dweb.skip</code>), so there are no pages to show.
            The API answers all the same: <a href="/api/openapi.yaml">/api/openapi.yaml</a> describes it.</p>
            <p>To get the desk, build with Node.js 20 or newer at hand and without that option:
            <code>mvn package</code>.</p>
            </body></html>
            """;

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "woff", "font/woff",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private final @Nullable Path folder;

    /** @param folder null for those within the program */
    WebFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A file, or else the page that draws whatever the address asks for. */
    void serve(Context request, Door door) {
        String path = request.path().substring(1);
        byte[] file = path.isEmpty() || path.contains("..") || path.equals(INDEX) ? null : read(path);
        if (file != null) {
            request.contentType(
                    TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
            request.header(
                    "Cache-Control",
                    path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600");
            request.result(file);
            return;
        }
        if (path.startsWith("assets/")) {
            throw Rejected.missing("There is no file " + path + "; load the desk again.");
        }
        if (path.endsWith(DATA)) {
            goToData(request, path.substring(0, path.length() - DATA.length()));
            return;
        }
        // After the files, for those who are to log in need some of them; none of these says anything of the record.
        Door.Visitor visitor = door.pageVisitor(request);
        byte[] index = read(INDEX);
        String page = index == null
                ? NONE
                : new String(index, StandardCharsets.UTF_8)
                        .replace(TOKEN, TOKEN.replace("\"\"", '"' + visitor.token() + '"'));
        request.contentType("text/html; charset=utf-8");
        request.header("Cache-Control", "no-store");
        request.result(page);
    }

    /** The address of a page with {@code .json} after it gives what the page is drawn from. */
    private static void goToData(Context request, String path) {
        String query = request.queryString();
        String raw = request.req().getRequestURI();
        String page = path.isEmpty() || path.equals("index") ? "today" : raw.substring(1, raw.length() - DATA.length());
        request.status(HttpStatus.SEE_OTHER);
        request.header("Location", Api.ROOT + page + (query == null ? "" : "?" + query));
        request.header("Cache-Control", "no-store");
    }

    private byte @Nullable [] read(String path) {
        try {
            if (folder != null) {
                Path file = folder.resolve(path).normalize();
                return file.startsWith(folder) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            }
            try (InputStream in = path.endsWith("/") ? null : WebFiles.class.getResourceAsStream("web/" + path)) {
                return in == null ? null : in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
