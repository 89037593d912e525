package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.UploadedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.InputReader;

/** Takes files and texts that were dropped on the desk, and reads them one drop after another. */
final class ReadingsApi implements AutoCloseable {
    private static final int JOBS_KEPT = 100;
    private static final int REPORTS_NAMED = 200;
    private static final int PROBLEMS_NAMED = 200;
    private static final int WAITING = 20;

    private final ReportReader reader;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Drops drops;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), ReadingsApi::thread, (task, full) -> {
                throw new Rejected(503, null, WAITING + " drops wait to be read; send this again when some are done.");
            });

    ReadingsApi(ReportReader reader, Drops drops) {
        this.reader = reader;
        this.drops = drops;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "desk-reads");
        thread.setDaemon(true);
        return thread;
    }

    /** {@code POST /api/read} with files. */
    JsonNode files(List<UploadedFile> files) {
        if (files.isEmpty()) {
            throw Rejected.parameter("file", "is missing; send at least one as multipart/form-data");
        }
        return start(files.size(), InputReader.Options.NONE, folder -> {
            for (int i = 0; i < files.size(); i++) {
                Drops.put(files.get(i), folder, i);
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

    private JsonNode start(int total, InputReader.Options options, Drops.Filling filling) {
        Path folder = drops.take(filling);
        Job job = new Job(UUID.randomUUID().toString(), total);
        try {
            worker.execute(() -> run(job, folder, options));
        } catch (Rejected e) {
            Drops.delete(folder);
            throw e;
        }
        synchronized (jobs) {
            jobs.put(job.id, job);
            if (jobs.size() > JOBS_KEPT) {
                jobs.remove(jobs.keySet().iterator().next());
            }
        }
        return Lines.JSON.createObjectNode().put("job", job.id);
    }

    private void run(Job job, Path folder, InputReader.Options options) {
        try {
            reader.read(folder, options, job);
        } catch (RuntimeException | Error e) {
            job.problem(e.getMessage() == null ? e.toString() : e.getMessage());
        } finally {
            job.end();
            Drops.delete(folder);
        }
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
        worker.shutdownNow();
    }
}
