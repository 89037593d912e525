package org.rapporteur.monitor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;

/** Which place lies in which, by names, divisions and countries. */
public final class Where {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Whether a place is another, or lies in it. */
    static boolean lies(Incident.Somewhere inner, String name, Place.@Nullable Location outer) {
        if (isNamed(inner, name)) {
            return true;
        }
        Place.Location at = inner.location();
        if (outer == null
                || at == null
                || outer.country() == null
                || !outer.country().equals(at.country())) {
            return false;
        }
        return outer.precision() == Place.Precision.COUNTRY
                || (outer.precision() == Place.Precision.ADMIN && isOneDivision(outer, at));
    }

    /** However a report spells a division, the gazetteer has one name for it. */
    private static boolean isOneDivision(Place.Location outer, Place.Location at) {
        return outer.admin1() != null
                && outer.admin1().equals(at.admin1())
                && (outer.admin2() == null || outer.admin2().equals(at.admin2()));
    }

    /** Whether a name is a place's, that of a division it lies in, or its country's code; accents and case are of no account. */
    public static boolean isNamed(Incident.Somewhere place, String name) {
        String wanted = folded(name);
        Place.Location at = place.location();
        return isWord(folded(place.name()), wanted)
                || (at != null
                        && (isWord(folded(at.admin1()), wanted)
                                || isWord(folded(at.admin2()), wanted)
                                || folded(at.country()).equals(wanted)));
    }

    /** Whether words stand among others, whole. */
    private static boolean isWord(String among, String words) {
        return (" " + among + " ").contains(" " + words + " ");
    }

    /** Without accents, in small letters, any run of other characters a space. */
    public static String folded(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Where() {}
}
