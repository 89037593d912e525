package org.rapporteur.monitor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Position.Act;
import org.rapporteur.resolve.WordRarity;

/**
 * What a position is on, so that two can be told to be on the same: a thing that is named, such as a ceasefire, or rare words
 * that they share. Words that turn a matter around, such as "end" and "not", must be the same in both.
 */
record Matter(Set<String> things, Set<String> rare, Set<String> names, Set<String> directions) {
    /** Words of this rarity stand in one report of a dozen or so. */
    private static final double RARE = 2.5;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+");
    private static final Pattern CEASEFIRE =
            Pattern.compile("\\b(?:cease-?fire|truce|cessation of hostilities|armistice)s?\\b");
    private static final Pattern NO_FLY = Pattern.compile("\\bno-?\\s?fly zones?\\b");
    private static final Pattern DEPARTURE =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}-]+)(?:[’']s)? (?:(?:must|should|has to|have to|to|would) )?"
                    + "(?:go|leave|resign|quit|step (?:down|aside)|departure|removal|ouster|resignation)\\b");
    private static final Set<Act> FOR = Set.of(Act.ACCEPT, Act.OFFER, Act.SUPPORT, Act.PROMISE, Act.PROPOSE);
    private static final Set<Act> AGAINST = Set.of(Act.REFUSE, Act.WITHDRAW);

    /** What some words are about. */
    static Matter of(String about) {
        Set<String> things = new HashSet<>();
        String lower = about.toLowerCase(Locale.ROOT);
        if (CEASEFIRE.matcher(lower).find()) {
            things.add("ceasefire");
        }
        if (NO_FLY.matcher(lower).find()) {
            things.add("no-fly zone");
        }
        Matcher departure = DEPARTURE.matcher(about);
        if (departure.find()) {
            things.add("departure of " + departure.group(1));
        }
        Set<String> rare = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> directions = new HashSet<>();
        for (Matcher word = WORD.matcher(about); word.find(); ) {
            String plain = word.group().toLowerCase(Locale.ROOT).replaceFirst("[’']s$", "");
            if (ActWords.set("directions").contains(plain)) {
                directions.add(plain.substring(0, Math.min(3, plain.length())));
            } else if (Character.isUpperCase(word.group().charAt(0))) {
                names.add(plain);
            } else if (plain.length() > 3 && WordRarity.of(plain) >= RARE) {
                rare.add(plain.replaceFirst("(?:ing|ed|es|s)$", ""));
            }
        }
        return new Matter(things, rare, names, directions);
    }

    /** Whether two are clearly the same matter. */
    boolean isSame(Matter other) {
        return directions.equals(other.directions)
                && (shared(things, other.things) >= 1
                        || shared(rare, other.rare) >= 2
                        || (shared(rare, other.rare) == 1 && shared(names, other.names) >= 1));
    }

    /** Whether both name a thing. */
    boolean namesSame(Matter other) {
        return shared(things, other.things) >= 1;
    }

    /** Whether an act departs from an earlier one on the same matter. */
    static boolean isOpposed(Act later, Act earlier) {
        return (FOR.contains(later) && AGAINST.contains(earlier))
                || (AGAINST.contains(later) && FOR.contains(earlier))
                || (later == Act.WITHDRAW && earlier == Act.DEMAND);
    }

    private static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
