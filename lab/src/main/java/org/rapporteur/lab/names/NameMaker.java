package org.rapporteur.lab.names;

import java.util.List;
import java.util.Random;
import org.rapporteur.annotate.text.Lexicon;

/** Makes names from the parts in {@code renaming.txt}; the same seed gives the same names. */
final class NameMaker {
    private final Lexicon parts = Lexicon.read(NameMaker.class, "renaming.txt");
    private final Random random;

    NameMaker(long seed) {
        random = new Random(seed);
    }

    /** Whether something is so that is so once in so many times. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    String family() {
        if (!once(4)) {
            return one("family");
        }
        String[] articles = {"al-", "Al-", "el-", "al-", "Al_", "al-"};
        return (articles[random.nextInt(articles.length)] + one("nisba")).replace('_', ' ');
    }

    /** What stands before a family name: mostly one given name. */
    String given() {
        return switch (random.nextInt(16)) {
            case 0 -> "Abu " + one("given");
            case 1 -> one("given") + " bin " + one("given");
            case 2 -> one("given") + " ibn " + one("given");
            case 3 -> one("given") + " " + one("given");
            case 4 -> once(2) ? "Umm " + one("given") : one("given") + " " + (char) ('A' + random.nextInt(26)) + ".";
            default -> one("given");
        };
    }

    /** A name by which somebody is known alone: "Abu Omar", "Umm Khalid". */
    String kunya() {
        return (once(3) ? "Umm " : "Abu ") + one("given");
    }

    String place() {
        return one("places");
    }

    String armedGroup() {
        return one("armed");
    }

    private String one(String section) {
        List<String> all = parts.words(section);
        return all.get(random.nextInt(all.size())).replace('_', ' ');
    }
}
