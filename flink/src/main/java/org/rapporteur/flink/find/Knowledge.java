package org.rapporteur.flink.find;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * By what reports are to be read.
 *
 * @param deep whether by the deep engine, else by the fast one
 * @param parties a file of parties, which the job brings under {@link #PARTIES}; null for the program's own alone
 * @param gazetteer a gazetteer, which the job brings under {@link #GAZETTEER}; null for the program's own alone
 */
public record Knowledge(
        boolean deep, @Nullable String parties, @Nullable String gazetteer) implements Serializable {
    public static final String PARTIES = "parties";
    public static final String GAZETTEER = "gazetteer";
}
