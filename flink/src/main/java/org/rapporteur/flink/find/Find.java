package org.rapporteur.flink.find;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.find.Stages;
import org.rapporteur.flink.read.OneReport;
import org.rapporteur.flink.read.Problems;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.resolve.KnownNames;
import org.rapporteur.resolve.Origins;
import org.rapporteur.resolve.Signature;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;
import org.rapporteur.resolve.Tellings;

/** Reports to their claims and tellings. */
public final class Find extends ProcessFunction<OneReport, Found> {
    private static final long serialVersionUID = 1;

    private final Knowledge knowledge;
    private transient Work work;
    private transient ContractReader reader;
    private transient LinePrinter lines;
    private transient Stages stages;
    private transient Tellings tellings;

    public Find(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void open(OpenContext context) {
        work = new Work(getRuntimeContext(), Work.CLAIMS);
        reader = new ContractReader();
        lines = new LinePrinter();
        stages = Known.of(knowledge, getRuntimeContext().getDistributedCache()).stages();
        tellings = new Tellings(KnownNames.of(stages.register(), stages.gazetteer()));
    }

    @Override
    public void processElement(OneReport one, Context context, Collector<Found> out) {
        work.time(() -> {
            Report report = reader.report(one.line()).withId(one.id());
            Found found;
            try {
                found = found(report, one.earlier());
            } catch (RuntimeException | StackOverflowError e) {
                work.problem();
                context.output(
                        Problems.TAG, report.origin() + ": the program failed on this report, please report it: " + e);
                return;
            }
            context.output(Reports.TAG, lines.report(report, stages.engineOf(report)));
            work.done(found.claims().size());
            out.collect(found);
        });
    }

    private Found found(Report report, @Nullable String earlier) {
        List<Claim> claims = stages.claims(stages.annotated(report));
        List<String> printed =
                claims.stream().map(claim -> lines.claim(claim, report.text())).toList();
        Map<String, String> byId = IntStream.range(0, claims.size())
                .boxed()
                .collect(Collectors.toMap(i -> claims.get(i).basis().id(), printed::get));
        Newsroom newsroom = Newsroom.of(Origins.Newsroom.of(report));
        List<Tale> tales = tellings.of(report, claims).stream()
                .map(telling -> tale(telling, byId::get, newsroom, report))
                .toList();
        return new Found(newsroom, Signature.of(report).toString(), printed, tales, earlier);
    }

    private static Tale tale(Telling telling, Function<String, String> lineOf, Newsroom newsroom, Report report) {
        return new Tale(
                telling.id(),
                telling.report(),
                TellingJson.of(telling),
                telling.claims().stream().map(lineOf).toList(),
                newsroom,
                report.publisher(),
                report.url());
    }
}
