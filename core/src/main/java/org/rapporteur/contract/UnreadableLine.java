package org.rapporteur.contract;

import org.jspecify.annotations.Nullable;

/** A line is not as the contract has it; the message says which field and what is wrong with it. */
public final class UnreadableLine extends IllegalArgumentException {
    UnreadableLine(String message) {
        this(message, null);
    }

    UnreadableLine(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
