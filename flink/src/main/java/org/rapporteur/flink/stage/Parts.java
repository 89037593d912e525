package org.rapporteur.flink.stage;

import java.io.Serializable;
import java.util.function.Consumer;

/** What one thing holds of others, or leads to. */
public interface Parts<T, R> extends Serializable {
    void of(T whole, Consumer<R> part);
}
