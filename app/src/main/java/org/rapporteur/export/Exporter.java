package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.monitor.Policy;

/** A form that other programs read. */
public interface Exporter {
    /** What most forms are of. */
    String INCIDENT = "incident";

    /** What it writes one by one. */
    default String thing() {
        return INCIDENT;
    }

    /** Its name on the command line. */
    String format();

    /** The policy by which figures count where the user names none; null where every figure is handed on. */
    default @Nullable Policy policy() {
        return Policy.ORIGINS;
    }

    /**
     * Writes everything; leaves the stream open.
     *
     * @return how many have a place in this form
     */
    int write(Exported what, OutputStream to) throws IOException;
}
