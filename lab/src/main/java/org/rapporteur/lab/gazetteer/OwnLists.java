package org.rapporteur.lab.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.GazetteerEntry;

/** The lists of our own: states with their centres, areas, other names. Each file tells its form. */
final class OwnLists {
    /** What a place is called: names, and abbreviations that are looked up as they are written. */
    record Names(List<String> names, List<String> abbreviations) {
        static final Names NONE = new Names(List.of(), List.of());

        /** Of {@code name; name | abbreviation; abbreviation}. */
        static Names parse(String text) {
            String[] parts = text.split("\\|", 2);
            return new Names(parts(parts[0]), parts.length < 2 ? List.of() : parts(parts[1]));
        }

        private static List<String> parts(String text) {
            List<String> parts = new ArrayList<>();
            for (String part : text.split(";", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }
    }

    /** A state's centre and other names. */
    record State(double lat, double lon, Names names) {}

    private static final Pattern STATE = Pattern.compile("([A-Z]{2}) (-?[0-9.]+) (-?[0-9.]+)(?: (.*))?");
    private static final Pattern AREA =
            Pattern.compile("(-?[0-9.]+) (-?[0-9.]+) ([A-Z]+) (-|[A-Z]{2}(?:,[A-Z]{2})*) (.+)");
    private static final Pattern OTHER = Pattern.compile("([A-Z]{2}) ([^=]+) = (.+)");
    private static final Pattern DIVISION = Pattern.compile("([A-Z]{2}\\.[A-Z0-9]+) (.+)");

    /** States by their alpha-2 codes. */
    static Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        for (Matcher line : lines("countries.txt", STATE)) {
            Names names = line.group(4) == null ? Names.NONE : Names.parse(line.group(4));
            states.put(line.group(1), new State(number(line.group(2)), number(line.group(3)), names));
        }
        return states;
    }

    /** The areas, sites and villages that GeoNames' towns lack. */
    static List<GazetteerEntry> areas() {
        List<GazetteerEntry> areas = new ArrayList<>();
        for (Matcher line : lines("areas.txt", AREA)) {
            Names names = Names.parse(line.group(5));
            String code = line.group(3);
            String country = line.group(4).length() == 2 ? line.group(4) : "";
            Feature feature = Feature.of(featureClass(code), code);
            areas.add(new GazetteerEntry(
                    0,
                    names.names(),
                    names.abbreviations(),
                    feature,
                    code,
                    number(line.group(1)),
                    number(line.group(2)),
                    country,
                    "",
                    "",
                    0));
        }
        return areas;
    }

    /** Other names of GeoNames' divisions and towns, by the country's code, a space and the main name. */
    static Map<String, Names> others() {
        Map<String, Names> others = new LinkedHashMap<>();
        for (Matcher line : lines("names.txt", OTHER)) {
            others.put(line.group(1) + " " + line.group(2), Names.parse(line.group(3)));
        }
        return others;
    }

    /** Divisions that the file of divisions lacks, by GeoNames' codes, such as {@code FR.11}. */
    static Map<String, Names> divisions() {
        Map<String, Names> divisions = new LinkedHashMap<>();
        for (Matcher line : lines("divisions.txt", DIVISION)) {
            divisions.put(line.group(1), Names.parse(line.group(2)));
        }
        return divisions;
    }

    private static char featureClass(String code) {
        return code.startsWith("PPL") ? 'P' : code.startsWith("ADM") ? 'A' : 'L';
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static List<Matcher> lines(String file, Pattern form) {
        List<Matcher> lines = new ArrayList<>();
        int number = 0;
        for (String line : Lexicon.content(OwnLists.class, file).lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Matcher matcher = form.matcher(line.strip());
                if (!matcher.matches()) {
                    throw new IllegalStateException(
                            file + " line " + number + ": \"" + line + "\" has not the form that the file tells");
                }
                lines.add(matcher);
            }
        }
        return lines;
    }

    private OwnLists() {}
}
