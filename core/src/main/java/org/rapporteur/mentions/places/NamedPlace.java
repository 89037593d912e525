package org.rapporteur.mentions.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.Toponym;
import org.rapporteur.model.Span;

/** A name of the report, everywhere that it stands, with the places that are called so. One name means one place. */
final class NamedPlace {
    /** Instead of a rule, of a name that the gazetteer has as it stands: what chose the place is told by the rest. */
    static final String BY_NAME = "";

    /** What a people's or a body's name tells of a country, beside a place in it. */
    static final double TOLD = 0.25;

    /** What a state's or its capital's name tells of where other names are, beside a town's. */
    private static final double ACTS = 0.5;

    private final String words;
    private final List<Toponym> candidates;
    private final String rule;
    private final double[] share;
    private final List<Span> spans = new ArrayList<>();
    private boolean qualified;
    private boolean added;
    private double none;
    private final double[] bonus;
    private final boolean[] lifted;

    NamedPlace(String words, List<Toponym> candidates, String rule) {
        this.words = words;
        this.candidates = candidates;
        this.rule = rule;
        share = new double[candidates.size()];
        bonus = new double[candidates.size()];
        lifted = new boolean[candidates.size()];
    }

    String words() {
        return words;
    }

    List<Toponym> candidates() {
        return candidates;
    }

    List<Span> spans() {
        return spans;
    }

    /** What it tells of where other names are: less where it is a people's, or a state's or its capital's, for these act. */
    double evidence(int candidate) {
        Toponym place = candidates.get(candidate);
        boolean acts = place.feature() == Feature.COUNTRY || place.code().equals("PPLC");
        double weight = rule.equals("place/demonym") ? TOLD : acts ? ACTS : 1;
        return weight * share[candidate];
    }

    /** How likely each candidate is held to be; with none of them they add up to 1. */
    double share(int candidate) {
        return share[candidate];
    }

    /**
     * Takes over logarithms of odds.
     *
     * @param nobody for none of the candidates
     */
    void believe(double[] odds, double nobody) {
        double most = nobody;
        for (double one : odds) {
            most = Math.max(most, one);
        }
        double sum = Math.exp(nobody - most);
        none = sum;
        for (int c = 0; c < odds.length; c++) {
            share[c] = Math.exp(odds[c] - most);
            sum += share[c];
        }
        for (int c = 0; c < odds.length; c++) {
            share[c] /= sum;
        }
        none /= sum;
    }

    /** Notes of which of its candidates the name is also that of their division, which isn't among them. */
    NamedPlace standingForDivisions(Predicate<Toponym> stands) {
        for (int c = 0; c < lifted.length; c++) {
            lifted[c] = stands.test(candidates.get(c));
        }
        return this;
    }

    /** Notes that the user's own gazetteer has the name. */
    NamedPlace added(boolean byUser) {
        added = byUser;
        return this;
    }

    /** Whether the user's own gazetteer has the name. */
    boolean isAdded() {
        return added;
    }

    /** Whether a candidate is a chief town that stands for its division of the same name, too. */
    boolean standsForDivision(int candidate) {
        return lifted[candidate];
    }

    double bonus(int candidate) {
        return bonus[candidate];
    }

    /** Notes that the words around the name say that the candidate is meant. */
    void favour(int candidate, double odds) {
        bonus[candidate] = Math.max(bonus[candidate], odds);
        qualified = true;
    }

    /** The likeliest place; null where it is likelier that the report means none that the gazetteer knows. */
    @Nullable Toponym best() {
        int best = -1;
        for (int c = 0; c < share.length; c++) {
            if (best < 0 || share[c] > share[best]) {
                best = c;
            }
        }
        return best < 0 || share[best] < none ? null : candidates.get(best);
    }

    /** What to call a place: as the report does, but for abbreviations, peoples' names and names in capitals. */
    String called(Toponym place) {
        boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
        return capitals || rule.equals("place/abbreviation") || rule.equals("place/demonym") ? place.name() : words;
    }

    /** How the place was chosen. */
    String rule() {
        if (best() == null) {
            return "place/unknown";
        }
        if (!rule.equals(BY_NAME)) {
            return rule;
        }
        return qualified ? "place/qualified" : candidates.size() == 1 ? "place/only" : "place/context";
    }
}
