package org.rapporteur.lab.speed;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.lab.bench.PassProcess;
import org.rapporteur.lab.bench.Peers;

/**
 * How many words a CPU second CoreNLP's pipeline does, warm, over the same texts.
 *
 * @param full whether to measure who said what as well, which takes minutes
 */
record PeerSpeeds(Path texts, boolean full) implements Part {
    private static final String ANALYSIS = "tokenize,pos,lemma,ner,depparse";

    @Override
    public String what() {
        return "CoreNLP";
    }

    @Override
    public void measure(SpeedTable table) throws IOException {
        if (!Peers.areHere()) {
            table.note(StageSpeeds.ANALYSIS, Column.PEER, "not measured: `" + Peers.COMMAND + "` fetches it, 500 MB");
            return;
        }
        table.put(StageSpeeds.ANALYSIS, Column.PEER, "analysis_words_per_second", speed(ANALYSIS), Unit.RATE);
        if (full) {
            table.put(
                    StageSpeeds.CLAIMS,
                    Column.PEER,
                    "quotes_words_per_second",
                    speed(ANALYSIS + ",coref,quote"),
                    Unit.RATE);
        }
    }

    private double speed(String annotators) throws IOException {
        try (PassProcess peer = Peers.start("CoreNlpPipeline", texts.toString(), annotators)) {
            peer.unitsPerSecond(1);
            return peer.unitsPerSecond(1);
        }
    }
}
