package org.rapporteur.cli;

import java.io.IOException;

/** Standard output took no more: there is nobody left to read for. */
final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean closedPipe;

    OutputFailed(IOException cause, boolean closedPipe) {
        super(cause.getMessage(), cause);
        this.closedPipe = closedPipe;
    }

    /** Whether the reader at the pipe's other end has gone, as {@code head} does, which is no fault. */
    boolean closedPipe() {
        return closedPipe;
    }
}
