package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.monitor.Policy;

/** A form that other programs read. */
public interface Exporter {
    /** Its name on the command line. */
    String format();

    /** The policy by which figures count where the user names none; null where every figure is handed on. */
    default @Nullable Policy policy() {
        return Policy.ORIGINS;
    }

    /**
     * Writes everything; leaves the stream open.
     *
     * @return how many incidents have a place in this form
     */
    int write(Exported what, OutputStream to) throws IOException;
}
