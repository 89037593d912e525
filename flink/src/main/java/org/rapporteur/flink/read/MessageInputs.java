package org.rapporteur.flink.read;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Reports in messages.
 *
 * @param messages such as {@link Topics} gives
 */
public record MessageInputs(Source<Message, ?, ?> messages) implements Inputs {
    @Override
    public SingleOutputStreamOperator<OneReport> on(StreamExecutionEnvironment env) {
        return env.fromSource(messages, WatermarkStrategy.noWatermarks(), "messages", Types.POJO(Message.class))
                .uid("messages")
                .process(new ReadMessages(), Types.POJO(OneReport.class))
                .name("read")
                .uid("read");
    }
}
