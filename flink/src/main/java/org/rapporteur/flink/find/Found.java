package org.rapporteur.flink.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a report.
 *
 * @param signature of its text
 * @param claims as the contract's lines
 * @param tales those of its tellings
 * @param earlier the id of the version whose place the report takes; null where there is none
 */
public record Found(
        Newsroom newsroom,
        String signature,
        List<String> claims,
        List<Tale> tales,
        @Nullable String earlier) {}
