package org.rapporteur.flink.read;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * What comes again with the same bytes is left out; what comes with others takes the place of what came before, under an id such
 * as {@code ID~2} where its own is taken. So a record does with what it is given.
 */
public final class Versions extends KeyedProcessFunction<String, Version, OneReport> {
    private static final long serialVersionUID = 1;

    /** Which reports have given way to which, as lines. */
    public static final OutputTag<String> SUPERSEDED = new OutputTag<>("superseded", Types.STRING);

    private transient ListState<String> seen;
    private transient ValueState<String> latest;

    @Override
    public void open(OpenContext context) {
        seen = getRuntimeContext().getListState(new ListStateDescriptor<>("seen", Types.STRING));
        latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", Types.STRING));
    }

    @Override
    public void processElement(Version version, Context context, Collector<OneReport> out) throws Exception {
        int number = 1;
        for (String sha256 : seen.get()) {
            if (sha256.equals(version.sha256())) {
                return;
            }
            number++;
        }
        seen.add(version.sha256());
        OneReport report = version.report();
        String before = latest.value();
        if (before != null) {
            report = report.inPlaceOf(before);
            if (version.isGiven()) {
                report = report.withId(report.id() + "~" + number);
            }
            context.output(SUPERSEDED, superseded(before, report.id()));
        }
        latest.update(report.id());
        out.collect(report);
    }

    private static String superseded(String report, String by) {
        return new JsonMapper()
                .createObjectNode()
                .put("type", "superseded")
                .put("report", report)
                .put("by", by)
                .toString();
    }
}
