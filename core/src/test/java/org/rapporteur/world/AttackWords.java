package org.rapporteur.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Casualties.Group;

/** Tells an attack in one sentence, with its counts. */
final class AttackWords {
    private static final Lexicon SHAPES = Lexicon.read(AttackWords.class, "attacks.txt");

    private final Chance chance;

    AttackWords(Chance chance) {
        this.chance = chance;
    }

    /** Some sentences of an attack, no two of one shape. */
    List<String> shapes(Deed deed) {
        return chance.shuffled(SHAPES.lines(deed.way()));
    }

    Sentence sentence(String shape, Deed deed, Count killed, @Nullable Count injured, String origin) {
        String part = deed.parts().isEmpty() ? null : parts(deed.parts());
        Template template = new Template(shape)
                .with("dead", Wording.people(killed, deed.victims(), part, false))
                .with("Dead", Wording.people(killed, deed.victims(), part, true))
                .with("doer", deed.doer() == null ? "gunmen" : deed.doer().phrase())
                .with("target", deed.target())
                .with("place", place(deed.town()))
                .with("day", "on " + Template.weekday(deed.day()));
        if (injured != null) {
            template.with("hurt", (injured.isExact() ? "" : "at least ") + Wording.number(injured.number()));
        }
        return new Sentence(
                template.filled(), Sentence.Tells.DEED, deed.id(), origin, killed, injured, deed.group(), deed.parts());
    }

    private static String parts(Map<Group, Integer> parts) {
        return List.of(Group.CHILDREN, Group.WOMEN).stream()
                .filter(parts::containsKey)
                .map(group -> Wording.number(parts.getOrDefault(group, 0))
                        + (group == Group.CHILDREN ? " children" : " women"))
                .collect(Collectors.joining(" and "));
    }

    private String place(Town town) {
        return chance.oneOf(List.of(
                town.name(),
                "the town of " + town.name(),
                town.name() + " in " + town.province() + " province",
                "the town of " + town.name() + " in " + town.province() + " province"));
    }
}
