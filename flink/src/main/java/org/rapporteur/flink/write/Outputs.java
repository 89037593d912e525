package org.rapporteur.flink.write;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.find.Found;
import org.rapporteur.flink.find.Reports;
import org.rapporteur.flink.read.OneReport;
import org.rapporteur.flink.read.Problems;
import org.rapporteur.flink.stage.Flow;

/**
 * Where what a job finds goes.
 *
 * @param reports takes the contract's lines of reports; null where nobody wants them
 * @param claims takes the contract's lines; of inputs that go on, also one for each report whose place another version takes
 * @param incidents takes the contract's lines; of inputs that go on, with revisions, and one for each incident that is gone
 * @param problems takes a sentence for each thing that couldn't be read
 * @param rows whether that of incidents takes rows of the table that exports have, a JSON object each
 */
public record Outputs(
        @Nullable Sink<String> reports,
        Sink<String> claims,
        Sink<String> incidents,
        Sink<String> problems,
        boolean rows) {
    /**
     * Has them take what is found, but for incidents.
     *
     * @param more lines that stand among those of claims; null where there are none
     */
    public void take(
            SingleOutputStreamOperator<OneReport> read,
            SingleOutputStreamOperator<Found> found,
            @Nullable DataStream<String> more) {
        Flow.sink("problems", read.getSideOutput(Problems.TAG).union(found.getSideOutput(Problems.TAG)), problems);
        if (reports != null) {
            Flow.sink("reports", found.getSideOutput(Reports.TAG), reports);
        }
        DataStream<String> lines = Flow.each(
                "claims of reports",
                found,
                Types.STRING,
                (one, out) -> one.claims().forEach(out));
        Flow.sink("claims", more == null ? lines : lines.union(more), claims);
    }
}
