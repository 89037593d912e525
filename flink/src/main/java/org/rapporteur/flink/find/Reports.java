package org.rapporteur.flink.find;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.OutputTag;

/** The contract's lines of reports that were read and searched, beside what was found in them. */
public final class Reports {
    public static final OutputTag<String> TAG = new OutputTag<>("reports", Types.STRING);

    private Reports() {}
}
