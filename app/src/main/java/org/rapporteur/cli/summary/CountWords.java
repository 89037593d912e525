package org.rapporteur.cli.summary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Part;

/** Casualties in words: {@code killed: at least 12 civilians, of them 6 children}. */
final class CountWords {
    /** One harm's count with its parts. */
    static String of(Casualties casualties, Harm harm, Count count) {
        StringBuilder words = new StringBuilder(harm.name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(of(count, casualties.group()));
        String separator = ", of them ";
        for (Part part : casualties.of()) {
            Count counted = part.counts().get(harm);
            if (counted != null) {
                words.append(separator).append(of(counted, part.group()));
                separator = " and ";
            }
        }
        return words.toString();
    }

    private static String of(Count count, @Nullable Group group) {
        Integer low = count.low();
        Integer high = count.high();
        if (low == null && high == null) {
            String words = Visible.of(count.words()).toLowerCase(Locale.ROOT);
            return group == null || words.endsWith(many(group)) ? words : words + " (" + many(group) + ")";
        }
        int last = high != null ? high : low != null ? low : 0;
        String number = number(low, high);
        if (group == null) {
            return count.approximate() ? "about " + number : number;
        }
        return (last == 0 ? "no" : count.approximate() ? "about " + number : number) + " "
                + (last == 1 ? one(group) : many(group));
    }

    private static String number(@Nullable Integer low, @Nullable Integer high) {
        if (low == null) {
            return high == null ? "" : "up to " + Words.number(high);
        }
        if (high == null) {
            return "at least " + Words.number(low);
        }
        if (!low.equals(high)) {
            return Words.number(low) + " to " + Words.number(high);
        }
        return high == 0 ? "none" : Words.number(high);
    }

    private static String many(Group group) {
        return switch (group) {
            case ELDERLY -> "elderly people";
            case POLICE -> "police officers";
            default -> group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String one(Group group) {
        return switch (group) {
            case CHILDREN -> "child";
            case WOMEN -> "woman";
            case MEN -> "man";
            case ELDERLY -> "elderly person";
            default -> many(group).substring(0, many(group).length() - 1);
        };
    }

    private CountWords() {}
}
