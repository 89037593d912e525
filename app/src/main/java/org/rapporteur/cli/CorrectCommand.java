package org.rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Callable;
import org.rapporteur.record.Correction;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur correct}: a person's word on a claim. */
@Command(
        name = "correct",
        description = {
            "Says what a field of a claim should be. What the program read stays beside it; undo takes the word back.",
            "",
            "Fields: rejected, accepted, killed, injured, missing, abducted, displaced, type, mode, place, time, stance,"
                    + " polarity, modality, group, basis."
        },
        footer = {
            "  rapporteur correct 'r-3f9a#c612-643' killed=12 --by Dana --because \"the ministry corrected it\"",
            "  rapporteur correct 'r-3f9a#e80-92' rejected=true --by Dana",
            "  rapporteur correct 'r-3f9a#e80-92' 'place={\"name\":\"Idlib\"}' --by Dana",
        })
final class CorrectCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The claim.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FIELD=VALUE", description = "A number, a word or JSON.")
    private String change = "";

    @Mixin
    private final ByOptions by = new ByOptions();

    @Mixin
    private final RecordOption record;

    CorrectCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        int equals = change.indexOf('=');
        if (equals <= 0 || equals == change.length() - 1) {
            throw new ParameterException(spec.commandLine(), "\"" + change + "\" is no FIELD=VALUE; killed=12 is one");
        }
        try (ReportStore store = record.open()) {
            Correction correction = store.correct(
                    Correction.Target.CLAIM,
                    id,
                    change.substring(0, equals),
                    json(change.substring(equals + 1)),
                    by.who(),
                    by.why());
            console.outWriter()
                    .println("noted as " + correction.id() + "; rapporteur undo " + correction.id() + " takes it back");
            return 0;
        }
    }

    /** JSON as it stands, any other word as a string. */
    private static String json(String value) {
        try {
            return JSON.writeValueAsString(JSON.readTree(value));
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(value).toString();
        }
    }
}
