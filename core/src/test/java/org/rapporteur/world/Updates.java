package org.rapporteur.world;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.world.Sentence.Tells;

/** Figures that change, are parts of others, or count more than one attack. */
final class Updates extends Plots {
    private static final Lexicon WORDS = Lexicon.read(Updates.class, "follow-up.txt");
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int WEEK = 7;

    Updates(Stage stage) {
        super(stage);
    }

    /** A monitor that has another number on the next day. */
    void corrected(LocalDate day, Town town, boolean raised) {
        Deed deed = stage.attack(day, town);
        int before = raised
                ? Math.max(1, deed.killed() - stage.chance.between(1, 5))
                : deed.killed() + stage.chance.between(1, 5);
        before = before == deed.killed() ? before + 1 : before;
        List<String> papers = stage.chance.shuffled(Names.of("outlets"));
        String monitor = stage.theatre.monitor();
        quoting(deed, papers.get(0), words.shapes(deed).get(0), monitor, monitor, day, Count.of(before))
                .print();
        String update = new Template(stage.chance.oneOf(WORDS.lines(raised ? "raised" : "lowered")))
                .with("source", monitor)
                .with("town", town.name())
                .with("weekday", Template.weekday(day))
                .with("today", Template.weekday(day.plusDays(1)))
                .with("new", deed.killed())
                .with("old", before)
                .filled();
        Sentence told =
                new Sentence(update, Tells.DEED, deed.id(), monitor, Count.of(deed.killed()), null, null, Map.of());
        stage.story(papers.get(1), day.plusDays(1))
                .headline("The day in " + town.province() + " province", Tells.COLOUR, deed, null)
                .say(told)
                .colour(deed)
                .print();
    }

    /** Children, or women and children, among those killed. */
    void withParts(LocalDate day, Town town) {
        Map<Group, Integer> parts =
                stage.chance.oneIn(2) ? Map.of(Group.CHILDREN, 4) : Map.of(Group.CHILDREN, 2, Group.WOMEN, 3);
        tell(stage.attack(day, town, stage.chance.oneOf(List.of("air", "ground")), null, parts), 2);
    }

    /** What was counted in a province within a week, in all or a few more than outlets tell. */
    void week(String province, LocalDate today, int more) {
        String counter = stage.theatre.counter();
        int known = stage.deeds.stream()
                .filter(deed -> deed.town().province().equals(province))
                .filter(deed -> !deed.day().isBefore(today.minusDays(WEEK))
                        && !deed.day().isAfter(today))
                .mapToInt(Deed::killed)
                .sum();
        total(
                province,
                today,
                Tells.WINDOW,
                Count.atLeast(known + more),
                new Template(stage.chance.oneOf(WORDS.lines("week")))
                        .with("number", Wording.number(known + more))
                        .with("source", counter));
    }

    /** All that was counted since a day. */
    void running(String province, LocalDate today, LocalDate since, int killed) {
        total(
                province,
                today,
                Tells.RUNNING,
                Count.of(killed),
                new Template(stage.chance.oneOf(WORDS.lines("running")))
                        .with("number", Wording.number(killed))
                        .with("since", SINCE.format(since))
                        .with("source", stage.theatre.counter()));
    }

    private void total(String province, LocalDate today, Tells tells, Count killed, Template words) {
        String text = words.with("province", province).filled();
        stage.story(stage.chance.oneOf(Names.of("outlets")), today)
                .headline("Figures for " + province + " province", Tells.COLOUR, null, null)
                .say(Sentence.total(text, tells, stage.theatre.counter(), killed))
                .print();
    }
}
