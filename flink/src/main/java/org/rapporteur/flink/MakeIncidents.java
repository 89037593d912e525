package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.Gathering;
import org.rapporteur.resolve.IncidentCode;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Origins;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;

/** All that is told of one incident to that incident. */
final class MakeIncidents extends ProcessWindowFunction<Placed, Uncoded, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    private final Knowledge knowledge;
    private transient Work work;
    private transient ContractReader reader;
    private transient LinePrinter lines;
    private transient Register register;

    MakeIncidents(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void open(OpenContext context) {
        work = new Work(getRuntimeContext(), Work.INCIDENTS);
        reader = new ContractReader();
        lines = new LinePrinter();
        register =
                Known.of(knowledge, getRuntimeContext().getDistributedCache()).register();
    }

    @Override
    public void process(String first, Context context, Iterable<Placed> told, Collector<Uncoded> out) {
        List<Telling> tellings = new ArrayList<>();
        Map<String, Claim> claims = new HashMap<>();
        Map<String, Origins.Newsroom> newsrooms = new HashMap<>();
        for (Placed placed : told) {
            Tale tale = Objects.requireNonNull(placed.tale());
            tellings.add(TellingJson.read(tale.json()));
            newsrooms.put(tale.report(), tale.newsroom().there());
            for (String line : tale.claims()) {
                Claim claim = reader.claim(line);
                claims.put(claim.basis().id(), claim);
            }
        }
        Origins origins = new Origins(register, newsrooms::get, report -> Set.of());
        work.time(() -> {
            Incident incident = IncidentMaker.of("", Gathering.told(tellings, claims::get, origins));
            if (incident != null) {
                work.done(1);
                out.collect(new Uncoded(
                        IncidentCode.series(incident.event()),
                        IncidentCode.day(incident.event()).toEpochDay(),
                        incident.claims().get(0),
                        lines.incident(incident)));
            }
        });
    }
}
