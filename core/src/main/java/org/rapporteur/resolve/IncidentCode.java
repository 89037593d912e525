package org.rapporteur.resolve;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;

/** Readable codes of incidents: three letters of the place, two digits of the year, a number: {@code ALP-16-0042}. */
public final class IncidentCode {
    /** Where it isn't known where. */
    private static final String NOWHERE = "XXX";

    /** The code but for its number: {@code ALP-16-}. */
    public static String series(Incident.Merged event) {
        return letters(event.place()) + "-" + year(event.time()) + "-";
    }

    /** A series' code with a number, from 1. */
    public static String of(String series, int number) {
        return series + String.format(Locale.ROOT, "%04d", number);
    }

    /** The day by which incidents are numbered, then by their first claims; the last of all days where it isn't known. */
    public static LocalDate day(Incident.Merged event) {
        Interval days = event.time();
        return days == null ? LocalDate.MAX : Days.first(days);
    }

    private static String year(@Nullable Interval days) {
        if (days == null) {
            return "00";
        }
        LocalDate first = Days.first(days);
        return String.format(Locale.ROOT, "%02d", first.getYear() % 100);
    }

    /** The first letter and the two consonants after it, or as many letters as make three; a country's ISO code. */
    private static String letters(Incident.@Nullable Somewhere place) {
        if (place == null) {
            return NOWHERE;
        }
        Place.Location at = place.location();
        if (at != null && at.country() != null && at.precision() == Place.Precision.COUNTRY) {
            return at.country();
        }
        String plain = Normalizer.normalize(place.name(), Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        if (plain.isEmpty()) {
            return NOWHERE;
        }
        String consonants = plain.substring(1).replaceAll("[AEIOUY]", "");
        String letters = plain.charAt(0) + consonants.replaceAll("(.)\\1", "$1");
        return (letters.length() >= 3 ? letters : plain + "XX").substring(0, 3);
    }

    private IncidentCode() {}
}
