package org.rapporteur.flink.read;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.ContractReader;

/** Reports, each with what it is a version of. */
public final class ToVersions extends ProcessFunction<OneReport, Version> {
    private static final long serialVersionUID = 1;

    private transient ContractReader reader;

    @Override
    public void open(OpenContext context) {
        reader = new ContractReader();
    }

    @Override
    public void processElement(OneReport one, Context context, Collector<Version> out) {
        out.collect(Version.of(one, reader.report(one.line())));
    }
}
