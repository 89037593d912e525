package org.rapporteur.flink;

import org.apache.flink.api.connector.sink2.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Where what a job finds goes.
 *
 * @param reports takes the contract's lines of reports; null where nobody wants them
 * @param claims takes the contract's lines; of inputs that go on, also one for each report whose place another version takes
 * @param incidents takes the contract's lines; of inputs that go on, with revisions, and one for each incident that is gone
 * @param problems takes a sentence for each thing that couldn't be read
 * @param rows whether that of incidents takes rows of the table that exports have, a JSON object each
 */
public record Outputs(
        @Nullable Sink<String> reports,
        Sink<String> claims,
        Sink<String> incidents,
        Sink<String> problems,
        boolean rows) {}
