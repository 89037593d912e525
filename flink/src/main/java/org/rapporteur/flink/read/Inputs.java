package org.rapporteur.flink.read;

import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where reports come from. */
public interface Inputs {
    /** Has a job read them; what can't be read is told beside them, under {@link Problems#TAG}. */
    SingleOutputStreamOperator<OneReport> on(StreamExecutionEnvironment env);
}
