package org.rapporteur.extract;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/**
 * How many of a figure belong to a group: "(4 children, 2 women)", ", of them children: 3".
 *
 * @param end the first word after them
 */
record BulletinParts(Map<Group, Count> counts, int end) {
    /** Those that stand behind a figure. */
    static BulletinParts after(TextRow row, int figure, BulletinLabel label) {
        Line line = row.line();
        if (line.is(figure, "(", "[") && figure < row.end()) {
            int close = row.find(figure, ")", "]");
            return new BulletinParts(among(row, figure + 1, close, label.harm()), Math.min(close + 1, row.end()));
        }
        int at = line.is(figure, ",", "–", "-", "—", ":") ? figure + 1 : figure;
        Numbers.Found some = Numbers.at(line, at);
        boolean ofThem = some != null && BulletinLabel.isPart(line, some.end());
        if (at >= row.end() || !(ofThem || BulletinLabel.isPart(line, at))) {
            return new BulletinParts(Map.of(), figure);
        }
        int end = row.find(at, ";", "/", "|", ".", "•");
        return new BulletinParts(among(row, at, end, label.harm()), end);
    }

    /** Those of a row that holds nothing else: "- of them children: 3"; empty where it holds anything else. */
    static Map<Group, Count> alone(TextRow row, Harm harm) {
        int from = row.begin();
        Map<Group, Count> found = among(row, from, row.end(), harm);
        for (int i = BulletinLabel.afterIncluding(row.line(), from); i < row.end(); i++) {
            boolean known = !row.line().isWord(i)
                    || Crowd.group(row.line(), i) != null
                    || BulletinWords.is("label", row.line(), i)
                    || BulletinWords.is("total", row.line(), i)
                    || row.line().is(i, "and")
                    || Numbers.at(row.line(), i) != null;
            if (!known) {
                return Map.of();
            }
        }
        return found;
    }

    /** The groups with a number among some words; none where these tell of another harm. */
    private static Map<Group, Count> among(TextRow row, int first, int end, @Nullable Harm harm) {
        Line line = row.line();
        Map<Group, Count> found = new EnumMap<>(Group.class);
        int i = first;
        while (i < end) {
            Harm told = BulletinWords.harm(line, i);
            if (told != null && told != harm) {
                return Map.of();
            }
            Group group = Crowd.group(line, i);
            Numbers.Found number = group == null ? Numbers.at(line, i) : null;
            if (group != null) {
                Numbers.Found behind = Numbers.at(line, line.is(i + 1, ":", "-", "–", "=") ? i + 2 : i + 1);
                if (behind != null && behind.end() <= end) {
                    found.put(group, behind.count());
                    i = behind.end();
                    continue;
                }
            } else if (number != null) {
                int after = BulletinLabel.afterIncluding(line, number.end());
                Group counted = Crowd.group(line, after);
                int noun = counted == null ? after + 1 : after;
                counted = counted == null ? Crowd.group(line, noun) : counted;
                if (counted != null && noun < end) {
                    found.put(counted, number.count());
                    i = noun + 1;
                    continue;
                }
            }
            i = number == null ? i + 1 : number.end();
        }
        return found;
    }
}
