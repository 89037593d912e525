package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.InputReader;

/** Takes files and texts that were dropped on the desk, and reads them one drop after another. */
final class ReadingsApi implements AutoCloseable {
    private static final int JOBS_KEPT = 100;
    private static final int REPORTS_NAMED = 200;
    private static final int PROBLEMS_NAMED = 200;
    private static final int LONGEST_NAME = 120;

    private final ReportReader reader;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "desk-reads");
        thread.setDaemon(true);
        return thread;
    });

    ReadingsApi(ReportReader reader) {
        this.reader = reader;
    }

    /** {@code POST /api/read} with files. */
    JsonNode files(List<UploadedFile> files) {
        if (files.isEmpty()) {
            throw Rejected.parameter("file", "is missing; send at least one as multipart/form-data");
        }
        return start(files.size(), InputReader.Options.NONE, folder -> {
            for (int i = 0; i < files.size(); i++) {
                UploadedFile file = files.get(i);
                Path target = folder.resolve(name(file.filename(), i));
                try (InputStream content = file.content()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(content, target);
                }
            }
        });
    }

    /** {@code POST /api/read} with a text. */
    JsonNode text(Body body) {
        String text = body.required("text");
        String title = body.text("title");
        String published = body.text("published");
        String publisher = body.text("publisher");
        LocalDate day = published == null || published.isBlank() ? null : Asked.day("published", published);
        InputReader.Options options = new InputReader.Options(
                day, publisher == null || publisher.isBlank() ? null : publisher.strip(), null, null);
        return start(
                1,
                options,
                folder -> Files.writeString(
                        folder.resolve("pasted.txt"),
                        title == null || title.isBlank() ? text : title.strip() + "\n\n" + text));
    }

    /** {@code GET /api/read/{job}}. */
    JsonNode progress(String id) {
        synchronized (jobs) {
            Job job = jobs.get(id);
            if (job == null) {
                throw Rejected.missing("There is no reading " + id + "; it may be long over: see GET /api/reports.");
            }
            return job.node();
        }
    }

    /** Puts what is to be read into a folder. */
    private interface Filling {
        void into(Path folder) throws IOException;
    }

    private JsonNode start(int total, InputReader.Options options, Filling filling) {
        Path folder;
        try {
            folder = Files.createTempDirectory("rapporteur-desk");
            filling.into(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Job job = new Job(UUID.randomUUID().toString(), total);
        synchronized (jobs) {
            jobs.put(job.id, job);
            if (jobs.size() > JOBS_KEPT) {
                jobs.remove(jobs.keySet().iterator().next());
            }
        }
        worker.execute(() -> run(job, folder, options));
        return Lines.JSON.createObjectNode().put("job", job.id);
    }

    private void run(Job job, Path folder, InputReader.Options options) {
        try {
            reader.read(folder, options, job);
        } catch (RuntimeException | Error e) {
            job.problem(e.getMessage() == null ? e.toString() : e.getMessage());
        } finally {
            job.end();
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // a leftover in the system's folder for such files
        }
    }

    /** The name that a file was sent under, within a folder of its own so that none overwrites another. */
    private static String name(String sent, int number) {
        String name = sent.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        if (name.isBlank() || name.equals(".") || name.equals("..")) {
            name = "file";
        }
        if (name.length() > LONGEST_NAME) {
            name = name.substring(name.length() - LONGEST_NAME);
        }
        return number + "/" + name;
    }

    /** One drop on its way. */
    private static final class Job implements ReportReader.Listener {
        private final String id;
        private final int total;
        private final List<String> problems = new ArrayList<>();
        private final List<String> reports = new ArrayList<>();
        private @Nullable String now;
        private int read;
        private int claims;
        private boolean done;

        Job(String id, int total) {
            this.id = id;
            this.total = total;
        }

        @Override
        public synchronized void report(String report, String title, int found) {
            now = title;
            read++;
            claims += found;
            if (reports.size() < REPORTS_NAMED) {
                reports.add(report);
            }
        }

        @Override
        public synchronized void problem(String what) {
            if (problems.size() < PROBLEMS_NAMED) {
                problems.add(what);
            }
        }

        synchronized void end() {
            done = true;
        }

        synchronized ObjectNode node() {
            ObjectNode node = Lines.JSON.createObjectNode();
            node.put("job", id);
            node.put("done", done);
            node.put("total", Math.max(total, read));
            node.put("read", read);
            node.put("claims", claims);
            Evidences.put(node, "now", done ? null : now);
            node.set("problems", Lines.JSON.valueToTree(problems));
            node.set("reports", Lines.JSON.valueToTree(reports));
            return node;
        }
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
