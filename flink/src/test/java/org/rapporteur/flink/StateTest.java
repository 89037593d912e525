package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.transformations.OneInputTransformation;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.rapporteur.flink.read.OneReport;
import org.rapporteur.flink.read.UniqueIds;
import org.rapporteur.flink.stage.Flow;

/** What a stage keeps until it has all of one key, it keeps no longer. */
class StateTest {
    @Test
    void atTheEndNoStateIsLeft() throws Exception {
        DataStream<OneReport> reports = new StreamExecutionEnvironment(Settings.ofBatch())
                .fromData(Types.POJO(OneReport.class), report("b", 0), report("a", 0));
        DataStream<OneReport> unique = Flow.gathered(
                "unique ids", reports, OneReport::id, Types.STRING, new UniqueIds(), Types.POJO(OneReport.class));
        @SuppressWarnings("unchecked")
        OneInputTransformation<OneReport, OneReport> stage =
                (OneInputTransformation<OneReport, OneReport>) unique.getTransformation();
        var harness =
                new KeyedOneInputStreamOperatorTestHarness<>(stage.getOperatorFactory(), OneReport::id, Types.STRING);
        try {
            harness.open();
            harness.processElement(new StreamRecord<>(report("b", 0)));
            harness.processElement(new StreamRecord<>(report("a", 0)));
            harness.processElement(new StreamRecord<>(report("a", 1)));
            assertThat(harness.extractOutputValues()).isEmpty();
            assertThat(harness.numKeyedStateEntries()).isPositive();
            harness.processWatermark(Watermark.MAX_WATERMARK);
            assertThat(harness.extractOutputValues()).extracting(OneReport::id).containsExactly("r", "r-2", "r-3");
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        } finally {
            harness.close();
        }
    }

    private static OneReport report(String file, int position) {
        return new OneReport("r", file, position, "{}", null);
    }
}
