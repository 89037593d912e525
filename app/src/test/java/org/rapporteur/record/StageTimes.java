package org.rapporteur.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.deep.DeepEngine;
import org.rapporteur.deep.EngineUnavailable;
import org.rapporteur.find.Stages;
import org.rapporteur.mentions.PartyMentions;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.read.text.TextPassages;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.KnownNames;

/**
 * For {@code lab/run bench}: words a CPU second of each stage from a text to the record, over the same reports again and
 * again, on one thread. Each stage alone does all it can; {@code claims} and {@code kept} go from the text to claims and
 * from there into the record as {@code read} does, which has only those sentences parsed that a rule asks about.
 */
final class StageTimes {
    private static final Set<String> OF_DEEDS = Set.of("CasualtyCounts", "BulletinFigures", "Events");

    private final Stages stages;
    private final Path folder;
    private final List<Report> reports = new ArrayList<>();
    private final StageClock clock = new StageClock();
    private long words;
    private int records;

    /** One pass over all reports, which ends in a new record. */
    private interface Pass {
        void over(ReportStore record);
    }

    private StageTimes(Stages stages, Path folder) {
        this.stages = stages;
        this.folder = folder;
    }

    /** Takes {@code deep} or {@code fast}, a file of reports as JSON lines, a folder for records, and seconds to warm up and to measure. */
    public static void main(String[] arguments) throws IOException, EngineUnavailable {
        Stages stages = Stages.with(
                arguments[0].equals("deep") ? DeepEngine.load() : new FastEngine(),
                Register.shipped(),
                Gazetteer.shipped());
        Map<String, Double> speeds =
                of(stages, Path.of(arguments[1]), Path.of(arguments[2]), Long.parseLong(arguments[3]));
        System.out.println(new ObjectMapper().writeValueAsString(speeds));
    }

    /** Words a CPU second of each stage, in order. */
    static Map<String, Double> of(Stages stages, Path reports, Path folder, long seconds) throws IOException {
        StageTimes times = new StageTimes(stages, folder);
        Reports.each(reports, times.reports::add);
        Map<String, Double> speeds = new LinkedHashMap<>();
        times.measure(times::eachStage, seconds, speeds);
        times.measure(times::whole, seconds, speeds);
        return speeds;
    }

    /** Makes passes for some seconds without taking their time, then as long again. */
    private void measure(Pass pass, long seconds, Map<String, Double> speeds) throws IOException {
        repeat(pass, seconds);
        words = 0;
        clock.forget();
        repeat(pass, seconds);
        clock.nanoseconds().forEach((stage, took) -> speeds.put(stage, words * 1e9 / took));
    }

    private void repeat(Pass pass, long seconds) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        do {
            Path file = folder.resolve(records++ + ".db");
            try (ReportStore record = SqliteStore.open(file, "bench", Clock.systemUTC(), Growth.RESOLUTION)) {
                clock.start();
                pass.over(record);
            }
            Files.delete(file);
        } while (System.nanoTime() < end);
    }

    private void eachStage(ReportStore record) {
        List<Annotated> annotated = reports.stream().map(this::annotated).toList();
        clock.through("tokens");
        annotated.forEach(report -> {
            report.attributions();
            report.lines().forEach(Line::syntax);
        });
        clock.through("syntax");
        annotated.forEach(this::mentions);
        clock.through("mentions");
        List<ReadReport> read = annotated.stream()
                .map(report -> read(
                        report.report(),
                        stages.extractors()
                                .claims(
                                        report,
                                        name -> clock.through(OF_DEEDS.contains(name) ? "deeds" : "statements"))))
                .toList();
        clock.through("deeds");
        resolve(read);
        clock.through("incidents");
        keep(record, read);
        clock.through("record");
    }

    private void whole(ReportStore record) {
        List<ReadReport> read = reports.stream()
                .map(report -> read(report, stages.claims(annotated(report))))
                .toList();
        clock.through("claims");
        keep(record, read);
        clock.through("kept");
    }

    /** A text's passages and words. The reports have their passages; what it takes to find them is in the time. */
    private Annotated annotated(Report report) {
        TextPassages.of(report.text(), report.title() != null);
        Annotated annotated = stages.annotated(report);
        words += annotated.sentences().stream().mapToInt(Sentence::size).sum();
        return annotated;
    }

    private void mentions(Annotated report) {
        PartyMentions.of(report, stages.register());
        Places.of(report, stages.gazetteer(), stages.register()).all();
        Times.of(report).expressions();
    }

    private ReadReport read(Report report, List<Claim> claims) {
        return new ReadReport(report, stages.engineOf(report), claims, Instant.now());
    }

    private void resolve(List<ReadReport> read) {
        BatchIncidents incidents =
                new BatchIncidents(stages.register(), KnownNames.of(stages.register(), stages.gazetteer()));
        read.forEach(one -> incidents.add(one.report(), one.claims()));
        incidents.incidents();
    }

    private static void keep(ReportStore record, List<ReadReport> read) {
        Growth.keep(record, record.startRun("bench"), read);
    }
}
