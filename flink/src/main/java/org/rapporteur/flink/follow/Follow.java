package org.rapporteur.flink.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.flink.find.Found;
import org.rapporteur.flink.find.Knowledge;
import org.rapporteur.flink.find.Known;
import org.rapporteur.flink.find.Tale;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.read.Hash64;
import org.rapporteur.resolve.Signature;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;

/**
 * Keeps incidents in step with reports that come one after another, all under one key, and says each anew that has changed: a line
 * whose {@code revision} is higher takes the place of those before it under its code.
 *
 * <p>What it says rests on its state alone; what is settled stands in memory besides, and is made anew from the state after a stop.
 */
final class Follow extends KeyedProcessFunction<Integer, Found, String> {
    private static final long serialVersionUID = 1;

    private final Knowledge knowledge;
    private final Duration every;
    private transient Work work;
    private transient ContractReader reader;
    private transient LinePrinter lines;
    private transient ObjectMapper mapper;
    private transient StateMap<ToldReport> reports;
    private transient StateMap<String> claims;
    private transient StateCodes codes;
    private transient ValueState<Boolean> isDue;
    private transient @Nullable RunningIncidents running;

    /** @param every how long what is new may wait until it is settled */
    Follow(Knowledge knowledge, Duration every) {
        this.knowledge = knowledge;
        this.every = every;
    }

    @Override
    public void open(OpenContext context) {
        work = new Work(getRuntimeContext(), Work.INCIDENTS);
        reader = new ContractReader();
        lines = new LinePrinter();
        mapper = new JsonMapper();
        reports = new StateMap<>(getRuntimeContext(), "reports", Types.POJO(ToldReport.class));
        claims = new StateMap<>(getRuntimeContext(), "claims", Types.STRING);
        codes = new StateCodes(getRuntimeContext());
        isDue = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.BOOLEAN));
    }

    @Override
    public void processElement(Found found, Context context, Collector<String> out) throws Exception {
        work.time(() -> {
            RunningIncidents incidents = running();
            String report = found.newsroom().report();
            List<Telling> tellings = found.tales().stream()
                    .map(tale -> TellingJson.read(tale.json()))
                    .toList();
            ToldReport told = keep(found, tellings);
            if (found.earlier() != null) {
                incidents.withdraw(found.earlier());
                succeed(found.earlier(), report, told);
            }
            incidents.add(report, Signature.parse(found.signature()), tellings);
        });
        if (isDue.value() == null) {
            isDue.update(true);
            context.timerService()
                    .registerProcessingTimeTimer(context.timerService().currentProcessingTime() + every.toMillis());
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        isDue.clear();
        work.time(() -> running().settle().forEach(change -> say(change, out)));
    }

    private RunningIncidents running() {
        if (running == null) {
            RunningIncidents anew = new RunningIncidents(
                    Known.of(knowledge, getRuntimeContext().getDistributedCache())
                            .register(),
                    codes,
                    this::claim,
                    report -> Objects.requireNonNull(reports.get(report))
                            .newsroom()
                            .there());
            for (String report : reports.keys()) {
                ToldReport told = Objects.requireNonNull(reports.get(report));
                anew.add(
                        report,
                        Signature.parse(told.signature()),
                        told.tellings().stream().map(TellingJson::read).toList());
            }
            running = anew;
        }
        return running;
    }

    private @Nullable Claim claim(String id) {
        String line = claims.get(id);
        return line == null ? null : reader.claim(line);
    }

    private ToldReport keep(Found found, List<Telling> tellings) {
        List<String> ids =
                tellings.stream().flatMap(telling -> telling.claims().stream()).toList();
        List<String> told =
                found.tales().stream().flatMap(tale -> tale.claims().stream()).toList();
        for (int i = 0; i < ids.size(); i++) {
            claims.put(ids.get(i), told.get(i));
        }
        ToldReport kept = new ToldReport(
                found.newsroom(),
                found.signature(),
                found.tales().stream().map(Tale::json).toList(),
                ids);
        reports.put(found.newsroom().report(), kept);
        return kept;
    }

    /** Has a report's claims take the place of those of an earlier version: what they tell is still the same incident. */
    private void succeed(String earlier, String report, ToldReport told) {
        ToldReport before = reports.get(earlier);
        if (before != null) {
            told.claims().forEach(claim -> codes.succeed(earlier + claim.substring(report.length()), claim));
            before.claims().forEach(codes::remove);
            before.claims().forEach(claims::remove);
            reports.remove(earlier);
        }
    }

    private void say(RunningIncidents.Change change, Collector<String> out) {
        String line = line(change.code(), change.incident());
        int revision = codes.say(change.code(), change.incident() == null ? 0 : Hash64.of(line));
        if (revision > 0) {
            work.done(1);
            try {
                ObjectNode said = (ObjectNode) mapper.readTree(line);
                out.collect(said.put("revision", revision).toString());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a line of our own is no JSON: " + line, e);
            }
        }
    }

    private String line(String code, @Nullable Incident incident) {
        if (incident != null) {
            return lines.incident(incident.called(code));
        }
        ObjectNode gone = mapper.createObjectNode().put("type", "incident-gone").put("id", code);
        String now = codes.now(code);
        return (now.equals(code) ? gone : gone.put("now", now)).toString();
    }
}
