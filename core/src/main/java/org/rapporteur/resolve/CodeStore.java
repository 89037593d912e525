package org.rapporteur.resolve;

import java.util.Collection;
import java.util.List;

/** Where the codes of incidents are kept, with the claims they were given to, so that a code stays though its incident changes. */
public interface CodeStore {
    /**
     * A code.
     *
     * @param age higher with each that is made
     */
    record Code(String code, long age) {}

    /**
     * The codes of one claim.
     *
     * @param first that of the first incident that it was in
     * @param now that which stands now for its latest one
     */
    record Given(Code first, Code now) {}

    /** The codes of those of some claims that have any. */
    List<Given> given(Collection<String> claims);

    /** Whether it is an incident's now. */
    boolean isHeld(String code);

    /** Makes the next code of a series. */
    String next(String series);

    /** Says that a code stands for itself, and for some claims. */
    void give(String code, Collection<String> claims);

    /** Says that whatever stands for one code, itself too, stands for another one now. */
    void rename(String code, String now);
}
