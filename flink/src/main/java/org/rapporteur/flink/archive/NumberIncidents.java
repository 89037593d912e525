package org.rapporteur.flink.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.resolve.IncidentCode;

/** Gives the incidents of a series their codes, the earliest first. */
final class NumberIncidents extends ProcessWindowFunction<Uncoded, String, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    private static final Comparator<Uncoded> IN_ORDER =
            Comparator.comparingLong(Uncoded::day).thenComparing(Uncoded::claim);

    private transient ObjectMapper mapper;

    @Override
    public void open(OpenContext context) {
        mapper = new JsonMapper();
    }

    @Override
    public void process(String series, Context context, Iterable<Uncoded> incidents, Collector<String> out)
            throws JsonProcessingException {
        List<Uncoded> ordered = new ArrayList<>();
        incidents.forEach(ordered::add);
        ordered.sort(IN_ORDER);
        for (int i = 0; i < ordered.size(); i++) {
            ObjectNode line = (ObjectNode) mapper.readTree(ordered.get(i).line());
            out.collect(line.put("id", IncidentCode.of(series, i + 1)).toString());
        }
    }
}
