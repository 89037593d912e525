package org.rapporteur.flink.read;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.OutputTag;

/** What couldn't be read, a sentence each, which the job tells beside what it found. */
public final class Problems {
    public static final OutputTag<String> TAG = new OutputTag<>("problems", Types.STRING);

    private Problems() {}
}
