package org.rapporteur.mentions.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.Toponym;

/**
 * Chooses among the places of a report's names, all at once: a place is likelier the more of what else the report names lies
 * in the same state, in the same division, and near by. What is likely of one name speaks for the others, round by round.
 */
final class Choice {
    private static final int ROUNDS = 4;
    private static final int WITNESSES = 4;
    private static final int MOST_NAMES = 120;
    private static final double SMALL = 1_000;

    private final List<NamedPlace> names;
    private final Map<String, Double> told;
    private final Weights weights;

    /** @param told by country, how much the report says of it in other words than places' names */
    Choice(List<NamedPlace> names, Map<String, Double> told, Weights weights) {
        this.names = names.subList(0, Math.min(names.size(), MOST_NAMES));
        this.told = told;
        this.weights = weights;
    }

    void make() {
        double[][] priors = new double[names.size()][];
        for (int n = 0; n < names.size(); n++) {
            NamedPlace name = names.get(n);
            double[] prior = new double[name.candidates().size()];
            for (int c = 0; c < prior.length; c++) {
                Toponym place = name.candidates().get(c);
                prior[c] =
                        weights.prior(place, prior.length == 1 || place.name().equalsIgnoreCase(name.words()))
                                + name.bonus(c)
                                + (name.standsForDivision(c) ? weights.of(Weights.Kind.ADMIN) : 0);
            }
            favourVenue(name, prior);
            priors[n] = prior;
            name.believe(prior, nobody(name));
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[][] odds = new double[names.size()][];
            for (int n = 0; n < names.size(); n++) {
                odds[n] = odds(n, priors[n]);
            }
            for (int n = 0; n < names.size(); n++) {
                names.get(n).believe(odds[n], nobody(names.get(n)));
            }
        }
    }

    private void favourVenue(NamedPlace name, double[] prior) {
        int largest = Lookup.WORDS.has("venues", name.words().toLowerCase(Locale.ROOT)) ? 0 : -1;
        for (int c = 1; c < prior.length && largest >= 0; c++) {
            boolean larger = name.candidates().get(c).population()
                    > name.candidates().get(largest).population();
            largest = larger && name.candidates().get(c).feature() == Feature.TOWN ? c : largest;
        }
        if (largest >= 0 && prior.length > 0) {
            prior[largest] += weights.of(Weights.Kind.VENUE);
        }
    }

    /**
     * The odds that the report means none of those that are known: those of a small town of which nothing else tells; less for
     * a name that the user added, who had reason to.
     */
    private double nobody(NamedPlace name) {
        double known = name.isAdded() ? weights.of(Weights.Kind.OURS) : 0;
        return weights.of(Weights.Kind.UNKNOWN) - known + weights.of(Weights.Kind.POPULATION) * Math.log(SMALL);
    }

    private double[] odds(int n, double[] prior) {
        List<Toponym> candidates = names.get(n).candidates();
        double[] near = new double[candidates.size()];
        Map<String, Double> countries = new HashMap<>(told);
        Map<String, Double> divisions = new HashMap<>();
        for (int other = 0; other < names.size(); other++) {
            if (other != n) {
                NamedPlace witness = names.get(other);
                for (int w : likeliest(witness)) {
                    Toponym place = witness.candidates().get(w);
                    double share = witness.evidence(w);
                    countries.merge(key(place.country()), share, Double::sum);
                    divisions.merge(division(place), share, Double::sum);
                    for (int c = 0; c < near.length; c++) {
                        double apart = Distance.kilometres(candidates.get(c), place) / weights.of(Weights.Kind.RADIUS);
                        near[c] += share / (1 + apart * apart);
                    }
                }
            }
        }
        double[] odds = prior.clone();
        for (int c = 0; c < odds.length; c++) {
            Toponym place = candidates.get(c);
            odds[c] += weights.of(Weights.Kind.SAME_COUNTRY) * more(countries.getOrDefault(key(place.country()), 0.0))
                    + weights.of(Weights.Kind.SAME_ADMIN) * more(divisions.getOrDefault(division(place), 0.0))
                    + weights.of(Weights.Kind.NEAR) * more(near[c]);
        }
        return odds;
    }

    private double more(double evidence) {
        return Math.log((weights.of(Weights.Kind.FLOOR) + evidence) / weights.of(Weights.Kind.FLOOR));
    }

    /** The candidates that count for others: the likeliest few. */
    private static int[] likeliest(NamedPlace name) {
        int size = name.candidates().size();
        if (size <= WITNESSES) {
            int[] all = new int[size];
            Arrays.setAll(all, i -> i);
            return all;
        }
        int[] best = new int[WITNESSES];
        boolean[] taken = new boolean[size];
        for (int k = 0; k < WITNESSES; k++) {
            int most = -1;
            for (int c = 0; c < size; c++) {
                if (!taken[c] && (most < 0 || name.share(c) > name.share(most))) {
                    most = c;
                }
            }
            taken[most] = true;
            best[k] = most;
        }
        return best;
    }

    private static String key(@Nullable String country) {
        return country == null ? "" : country;
    }

    private static String division(Toponym place) {
        return place.country() + "/" + place.admin1();
    }
}
