package org.rapporteur.flink.stage;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.PurgingTrigger;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;

/** What jobs are laid out with: each stage has a name, which is also its uid. */
public final class Flow {
    private static final GlobalWindows AT_THE_END = GlobalWindows.createWithEndOfStreamTrigger();

    /** Gives all that has one key to a function at once, key by key, and forgets it. */
    public static <T, K, R> SingleOutputStreamOperator<R> gathered(
            String name,
            DataStream<T> stream,
            KeySelector<T, K> key,
            TypeInformation<K> keyType,
            ProcessWindowFunction<T, R, K, GlobalWindow> function,
            TypeInformation<R> type) {
        return named(
                name,
                stream.keyBy(key, keyType)
                        .window(AT_THE_END)
                        .trigger(PurgingTrigger.of(AT_THE_END.getDefaultTrigger()))
                        .process(function, type));
    }

    public static <T, R> DataStream<R> each(
            String name, DataStream<T> stream, TypeInformation<R> type, Parts<T, R> parts) {
        return named(name, stream.flatMap((one, out) -> parts.of(one, out::collect), type));
    }

    public static void sink(String name, DataStream<String> lines, Sink<String> sink) {
        lines.sinkTo(sink).name(name).uid(name);
    }

    public static <T> SingleOutputStreamOperator<T> named(String name, SingleOutputStreamOperator<T> operator) {
        return operator.name(name).uid(name);
    }

    private Flow() {}
}
