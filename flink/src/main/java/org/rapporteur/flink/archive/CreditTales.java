package org.rapporteur.flink.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.find.Newsroom;
import org.rapporteur.flink.find.Tale;

/** What a report tells, with the newsroom whose it is. */
final class CreditTales extends ProcessWindowFunction<Credit, Tale, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(String report, Context context, Iterable<Credit> credits, Collector<Tale> out) {
        List<Tale> tales = new ArrayList<>();
        @Nullable Newsroom first = null;
        for (Credit credit : credits) {
            first = credit.first() == null ? first : credit.first();
            if (credit.tale() != null) {
                tales.add(credit.tale());
            }
        }
        for (Tale tale : tales) {
            out.collect(first == null ? tale : tale.creditedTo(first));
        }
    }
}
