package org.rapporteur.flink.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.read.Ids;

/** Of reports that want one id, the first gets it and others get numbers after it, in the order in which the laptop reads files. */
public final class UniqueIds extends ProcessWindowFunction<OneReport, OneReport, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    /** Folder by folder, by the names of what is in each. */
    private static final Comparator<OneReport> IN_ORDER = Comparator.comparing(
                    (OneReport report) -> report.file().replace('/', '\0'))
            .thenComparing(OneReport::position);

    @Override
    public void process(String id, Context context, Iterable<OneReport> reports, Collector<OneReport> out) {
        List<OneReport> same = new ArrayList<>();
        reports.forEach(same::add);
        if (same.size() == 1) {
            out.collect(same.get(0));
            return;
        }
        same.sort(IN_ORDER);
        Ids ids = new Ids();
        same.forEach(report -> out.collect(report.withId(ids.unique(id))));
    }
}
