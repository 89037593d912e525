package org.rapporteur.flink.read;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Reports in files.
 *
 * @param addresses of the files, such as {@link WholeFiles} gives
 */
public record FileInputs(Source<String, ?, ?> addresses) implements Inputs {
    @Override
    public SingleOutputStreamOperator<OneReport> on(StreamExecutionEnvironment env) {
        return env.fromSource(addresses, WatermarkStrategy.noWatermarks(), "files", Types.STRING)
                .uid("files")
                .process(new ReadFiles(), Types.POJO(OneReport.class))
                .name("read")
                .uid("read");
    }
}
