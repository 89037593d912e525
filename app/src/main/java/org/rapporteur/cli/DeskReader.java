package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.desk.ReportReader;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.record.ReportStore;

/** Reads what is dropped on the desk as {@code rapporteur read} does; the engine is loaded when it is first needed. */
final class DeskReader implements ReportReader {
    private final Console console;
    private final Own own;
    private final Supplier<Engine> engine;
    private final ReportStore record;
    private @Nullable ClaimFinder finder;

    DeskReader(Console console, Own own, Supplier<Engine> engine, ReportStore record) {
        this.console = console;
        this.own = own;
        this.engine = engine;
        this.record = record;
    }

    @Override
    public void read(Path folder, InputReader.Options options, Listener listener) {
        ClaimFinder loaded = finder();
        ClaimOutput told = new ClaimOutput() {
            @Override
            public void report(Report report, ClaimFinder.Found found) {
                String title = report.title() == null ? report.origin() : report.title();
                listener.report(report.id(), title, found.claims().size());
            }

            @Override
            public void end(Totals totals) {
                // the listener was told of each
            }
        };
        try (RecordOutput kept =
                new RecordOutput(record, loaded.stages().annotator().engine().name(), "", console, true)) {
            kept.then(told);
            new Reading(
                            console,
                            listener::problem,
                            loaded,
                            kept,
                            Progress.none(),
                            origin -> called(folder, origin),
                            false,
                            WorkQueue.allProcessors())
                    .run(new InputReader(options), List.of(folder.toString()), false);
        }
    }

    private synchronized ClaimFinder finder() {
        ClaimFinder loaded = finder;
        if (loaded == null) {
            loaded = own.finder(engine.get(), console);
            finder = loaded;
        }
        return loaded;
    }

    /** A file's own name: those dropped lie each in a numbered folder. */
    private static String called(Path folder, String origin) {
        String inside = origin.replace(folder.toString(), "");
        return inside.replaceFirst("^[/\\\\](\\d+[/\\\\])?", "");
    }
}
