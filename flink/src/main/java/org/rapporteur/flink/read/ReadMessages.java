package org.rapporteur.flink.read;

import java.io.ByteArrayInputStream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.read.InputReader;

/** Messages to reports, as the laptop reads JSON lines. */
final class ReadMessages extends ProcessFunction<Message, OneReport> {
    private static final long serialVersionUID = 1;

    private transient Work work;
    private transient LinePrinter lines;
    private transient InputReader reader;

    @Override
    public void open(OpenContext context) {
        work = new Work(getRuntimeContext(), Work.REPORTS);
        lines = new LinePrinter();
        reader = new InputReader(new InputReader.Options(null, null, "jsonl", null));
    }

    @Override
    public void processElement(Message message, Context context, Collector<OneReport> out) {
        ToReports listener = new ToReports(
                message.topic(), message.offset(), work, lines, out, problem -> context.output(Problems.TAG, problem));
        work.time(() -> reader.read(message.address(), new ByteArrayInputStream(message.bytes()), listener));
    }
}
