package org.rapporteur.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A form can't be written on this machine as it is; the message says what is missing and how to get it. */
public class Unavailable extends IOException {
    Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
