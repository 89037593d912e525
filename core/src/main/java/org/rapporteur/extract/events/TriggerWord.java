package org.rapporteur.extract.events;

import java.util.List;
import java.util.Set;

/**
 * One entry of the lexicon.
 *
 * @param words its words in order, as lemmas; a verb's or adjective's head is the first, a noun's the last
 * @param forms all that its head may look like, in small letters
 * @param otherForms what each of its other words may look like
 * @param objects one of which must be its object, as lemmas; empty where any may or none
 * @param objectForms all that these may look like
 * @param subjects one of which must be its subject
 * @param subjectForms all that these may look like
 * @param onlyTowards whether something must stand behind one of the prepositions
 * @param prepositions that stand before a target
 */
record TriggerWord(
        Sense sense,
        Kind kind,
        List<String> words,
        Set<String> forms,
        List<Set<String>> otherForms,
        Set<String> objects,
        Set<String> objectForms,
        Set<String> subjects,
        Set<String> subjectForms,
        Frame frame,
        Set<String> prepositions,
        boolean harm,
        boolean onlyWithParty,
        boolean onlyTowards,
        boolean plural) {
    /** What its head is. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,

        /** A participle between somebody and whom he stands behind: "Turkey-backed rebels". */
        MODIFIER
    }

    /** Where those stand who take part. */
    enum Frame {
        PLAIN,
        BOTH,
        SUFFERED,
        SELF,
        THEME
    }

    /** How much must be there for it to hold: the more, the surer it is meant. */
    int demands() {
        return 2 * (words.size() - 1) + (objects.isEmpty() ? 0 : 3) + (subjects.isEmpty() ? 0 : 3) + (plural ? 1 : 0);
    }
}
