package org.rapporteur.monitor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Who;

/**
 * A party, and who speaks for it.
 *
 * @param speaker the person; null where the party itself is told to speak
 * @param named whether by name or office, and not as "an official"
 */
record Voice(Who party, @Nullable String speaker, boolean named) {}
