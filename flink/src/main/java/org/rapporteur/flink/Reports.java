package org.rapporteur.flink;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.OutputTag;

/** The contract's lines of reports that were read and searched, beside what was found in them. */
final class Reports {
    static final OutputTag<String> TAG = new OutputTag<>("reports", Types.STRING);

    private Reports() {}
}
