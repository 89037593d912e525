package org.rapporteur.flink.archive;

import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.find.Newsroom;

/** What is known of one report, put together; nothing where its text has no copies. */
final class JoinCopies extends ProcessWindowFunction<Copy, Copy, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(String report, Context context, Iterable<Copy> told, Collector<Copy> out) {
        String root = null;
        @Nullable Newsroom newsroom = null;
        for (Copy copy : told) {
            root = copy.root() == null ? root : copy.root();
            newsroom = copy.newsroom() == null ? newsroom : copy.newsroom();
        }
        if (root != null && newsroom != null) {
            out.collect(new Copy(report, root, newsroom));
        }
    }
}
