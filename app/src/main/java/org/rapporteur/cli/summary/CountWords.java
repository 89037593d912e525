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
        String number;
        if (low == null && high == null) {
            String words = Visible.of(count.words());
            return group == null || words.endsWith(many(group)) ? words : words + " (" + many(group) + ")";
        } else if (high == null) {
            number = "at least " + Words.number(low);
        } else if (low == null) {
            number = "up to " + Words.number(high);
        } else if (low.equals(high)) {
            number = high == 0 ? "none" : Words.number(high);
        } else {
            number = Words.number(low) + " to " + Words.number(high);
        }
        String about = count.approximate() ? "about " + number : number;
        if (group == null) {
            return about;
        }
        int last = high == null ? low == null ? 0 : low : high;
        return last == 0 ? about + " of the " + many(group) : about + " " + (last == 1 ? one(group) : many(group));
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
