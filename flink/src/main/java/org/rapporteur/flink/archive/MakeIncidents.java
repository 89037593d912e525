package org.rapporteur.flink.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.flink.find.Knowledge;
import org.rapporteur.flink.find.Known;
import org.rapporteur.flink.find.Tale;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.flink.write.IncidentRow;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.monitor.Counted;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.resolve.Gathering;
import org.rapporteur.resolve.IncidentCode;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Origins;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;
import org.rapporteur.resolve.Told;
import org.rapporteur.table.Cited;
import org.rapporteur.table.Facts;

/** All that is told of one incident to that incident. */
final class MakeIncidents extends ProcessWindowFunction<Placed, Uncoded, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    private final Knowledge knowledge;
    private final boolean rows;
    private transient Work work;
    private transient ContractReader reader;
    private transient LinePrinter lines;
    private transient Register register;

    /** @param rows whether they are to be rows of the table that exports have, else the contract's lines */
    MakeIncidents(Knowledge knowledge, boolean rows) {
        this.knowledge = knowledge;
        this.rows = rows;
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
        Map<String, Cited> cited = new HashMap<>();
        for (Placed placed : told) {
            Tale tale = Objects.requireNonNull(placed.tale());
            tellings.add(TellingJson.read(tale.json()));
            newsrooms.put(tale.report(), tale.newsroom().there());
            cited.put(tale.report(), tale.cited());
            for (String line : tale.claims()) {
                Claim claim = reader.claim(line);
                claims.put(claim.basis().id(), claim);
            }
        }
        Origins origins = new Origins(register, newsrooms::get, report -> Set.of());
        work.time(() -> {
            List<Told> who = Gathering.told(tellings, claims::get, origins);
            Incident incident = IncidentMaker.of("", who);
            if (incident != null) {
                work.done(1);
                out.collect(new Uncoded(
                        IncidentCode.series(incident.event()),
                        IncidentCode.day(incident.event()).toEpochDay(),
                        incident.claims().get(0),
                        rows ? row(incident, who, cited) : lines.incident(incident)));
            }
        });
    }

    private static String row(Incident incident, List<Told> told, Map<String, Cited> cited) {
        return IncidentRow.of(Facts.of(
                Counted.by(Policy.ORIGINS, new Ledger.Entry(incident, told)),
                Policy.ORIGINS,
                report -> Optional.ofNullable(cited.get(report))));
    }
}
