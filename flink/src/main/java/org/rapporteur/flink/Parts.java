package org.rapporteur.flink;

import java.io.Serializable;
import java.util.function.Consumer;

/** What one thing holds of others, or leads to. */
interface Parts<T, R> extends Serializable {
    void of(T whole, Consumer<R> part);
}
