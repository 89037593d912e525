package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;

/**
 * What stands around a cue.
 *
 * @param relays links outside the speaker's own: "in the recording aired by the broadcaster", "told AFP"
 * @param end the first word that is no part of it any more
 */
record Setting(
        @Nullable Interval time,
        Link.@Nullable Medium medium,
        @Nullable Party addressee,
        List<Link> relays,
        int end) {}
