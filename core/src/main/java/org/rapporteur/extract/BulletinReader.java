package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Kind;
import org.rapporteur.model.Place;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** Goes through a report's rows and puts each figure under its heading. For one report. */
final class BulletinReader {
    /** So many rows above a figure its heading may stand. */
    private static final int FAR = 16;

    private final Story story;
    private final @Nullable LocalDate anchor;
    private final List<TextRow> rows = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    /** Which harms have been counted under one heading, and without a word for a total. */
    private final Set<Harm> block = EnumSet.noneOf(Harm.class);

    private final Set<Harm> counted = EnumSet.noneOf(Harm.class);
    private @Nullable BulletinHeading current;

    private @Nullable BulletinTable table;

    /** How many figures in a row have no parts yet. */
    private int whole;

    /** A figure with the time that it runs over, and the parts that later rows tell. */
    record Read(
            BulletinFigure figure,
            TextRow row,
            @Nullable BulletinHeading heading,
            Kind kind,
            @Nullable Place place,
            Map<Group, Count> parts) {
        /** The day a running total runs from. */
        @Nullable LocalDate since() {
            BulletinHeading above = heading;
            return above == null || kind != Kind.CUMULATIVE ? null : above.since();
        }

        @Nullable Time time() {
            BulletinHeading above = heading;
            return above == null || kind != above.kind() ? null : above.time();
        }
    }

    BulletinReader(Story story) {
        this.story = story;
        anchor = story.anchor(List.of());
        story.lines().forEach(line -> rows.addAll(TextRow.of(line)));
    }

    /** All figures, in order. */
    List<Read> read() {
        for (int i = 0; i < rows.size(); i++) {
            row(i);
        }
        return read;
    }

    private void row(int index) {
        TextRow row = rows.get(index);
        int begin = row.begin();
        if (begin >= row.end()) {
            return;
        }
        List<Timed> times = story.times().in(row.line(), row.first(), row.end());
        List<BulletinFigure> figures = BulletinFigure.in(row, begin, times);
        BulletinHeading inline = null;
        Place place = null;
        BulletinTable columns = BulletinTable.of(row);
        table = columns == null ? table : columns;
        if (columns == null && table != null && table.holds(row)) {
            cells(table, row, index);
            return;
        }
        if (figures.isEmpty()) {
            int colon = row.find(begin, ":");
            inline = colon < row.end() ? heading(row, begin, colon) : null;
            place = colon < row.end() && inline == null ? place(row, begin, colon, isByPlace(index)) : null;
            boolean headed = colon < row.end() && (inline != null || place != null || isToll(row, begin, colon));
            figures = headed ? BulletinFigure.in(row, colon + 1, times) : figures;
        }
        if (figures.isEmpty()) {
            parts(row);
            return;
        }
        BulletinHeading above = inline == null ? above(index) : inline;
        boolean alone =
                row.isItem() && (row.begin() > row.first() || figures.size() > 1 || above != null || place != null);
        for (BulletinFigure figure : figures) {
            if (figure.label().harm() == null) {
                parts(row);
            } else if ((figure.plain() || alone) && (above == null || !isUncounted(above.row()))) {
                add(figure, row, above, place);
            }
        }
    }

    private void add(BulletinFigure figure, TextRow row, @Nullable BulletinHeading above, @Nullable Place place) {
        BulletinLabel label = figure.label();
        if (above == null ? current != null : !above.equals(current)) {
            block.clear();
            whole = 0;
        }
        current = above;
        BulletinHeading own = heading(row, label.first(), label.end());
        BulletinHeading heading = own == null || (own.since() == null && isRunning(above)) ? above : own;
        Kind kind = own != null ? own.kind() : above != null ? above.kind() : Kind.INCIDENT;
        if (label.running() || (above == null && own == null && label.total() && counted.contains(figure.harm()))) {
            kind = Kind.CUMULATIVE;
        } else if (label.fresh() && kind == Kind.CUMULATIVE) {
            kind = Kind.WINDOW;
        }
        boolean breakdown = !figure.plain()
                && figure.group() == null
                && place == null
                && !label.running()
                && block.contains(figure.harm());
        if (!breakdown) {
            block.add(figure.harm());
            if (!label.total()) {
                counted.add(figure.harm());
            }
            whole = figure.parts().isEmpty() ? whole + 1 : 0;
            Map<Group, Count> parts = new EnumMap<>(Group.class);
            parts.putAll(figure.parts());
            read.add(new Read(figure, row, heading, kind, place, parts));
        }
    }

    /**
     * The place that some words are; null where they are anything else, or more.
     *
     * @param listed whether a place stands there by what the list or the table says
     */
    private @Nullable Place place(TextRow row, int first, int end, boolean listed) {
        Place known = story.places().in(row.line(), first, end).stream()
                .filter(one -> row.line().wordAt(one.words().start()) == first)
                .filter(one ->
                        isKindOnly(row.line(), row.line().wordAt(one.words().end()), end))
                .findFirst()
                .orElse(null);
        boolean name = listed && row.line().isCapitalised(first) && end - first < 4 && !isToll(row, first, end);
        if (known != null || !name) {
            return known;
        }
        Span words = row.line().span(first, end - 1);
        return new Place(words, words.of(row.line().text()), null, false, "place/unknown");
    }

    /** Whether a list's heading says that it goes by places: "Casualties by province:". */
    private boolean isByPlace(int index) {
        for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
            TextRow row = rows.get(i);
            if (row.line().is(row.end() - 1, ":")) {
                int by = row.find(row.first(), "by", "per");
                return by < row.end() && isKind(row, by + 1);
            }
        }
        return false;
    }

    private static boolean isKind(TextRow row, int word) {
        return Places.isKind(row.line().lower(word)) || row.line().is(word, "place", "location", "area", "governorate");
    }

    private static boolean isKindOnly(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!Places.isKind(line.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** The figures of a table's row: by the day, the place or the group that its other cells tell, or for all of them. */
    private void cells(BulletinTable columns, TextRow row, int index) {
        BulletinTable.Name name = columns.name(row);
        BulletinHeading time = heading(row, name.first(), name.end());
        Place place = place(
                row,
                name.first(),
                name.end(),
                isKind(columns.header(), columns.header().first()));
        Group group = name.first() + 1 == name.end() ? Crowd.group(row.line(), name.first()) : null;
        boolean all = isToll(row, name.first(), name.end());
        if (time == null && place == null && group == null && !all) {
            return;
        }
        BulletinHeading above = above(columns.index(rows, index));
        Kind kind = time != null ? time.kind() : above != null ? above.kind() : all ? Kind.WINDOW : Kind.INCIDENT;
        BulletinHeading heading = new BulletinHeading(
                kind,
                above == null ? null : above.since(),
                time != null ? time.time() : above == null ? null : above.time(),
                columns.header());
        for (BulletinFigure figure : columns.figures(row, group)) {
            Map<Group, Count> none = new EnumMap<>(Group.class);
            read.add(new Read(figure, row, heading, kind, place, none));
        }
    }

    private static boolean isRunning(@Nullable BulletinHeading heading) {
        return heading != null && heading.kind() == Kind.CUMULATIVE;
    }

    /** "of them children: 3" and, after a single figure, "- Children: 3". */
    private void parts(TextRow row) {
        Read last = read.isEmpty() ? null : read.get(read.size() - 1);
        if (last == null || (whole != 1 && !BulletinLabel.isPart(row.line(), row.begin()))) {
            return;
        }
        Integer most = last.figure().count().high();
        BulletinParts.alone(row, last.figure().harm()).forEach((group, count) -> {
            Integer low = count.low();
            if (most == null || (low != null && low <= most)) {
                last.parts().putIfAbsent(group, count);
            }
        });
    }

    /** What the headings above a row say of its time: the nearest that says anything, else the bulletin's own. */
    private @Nullable BulletinHeading above(int index) {
        for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
            TextRow row = rows.get(i);
            BulletinHeading heading = isHeading(row) ? heading(row, row.begin(), row.end()) : null;
            if (heading != null) {
                return heading;
            }
            if (row.line().is(row.end() - 1, ":") && isUncounted(row)) {
                return new BulletinHeading(Kind.INCIDENT, null, null, row);
            }
            if (!isItem(row)) {
                break;
            }
        }
        for (TextRow row : rows.subList(0, index)) {
            Role role = row.line().sentence().passage().role();
            BulletinHeading title =
                    role == Role.HEADLINE || role == Role.SUBHEAD ? heading(row, row.begin(), row.end()) : null;
            if (title != null && title.kind() != Kind.INCIDENT) {
                return title;
            }
        }
        return null;
    }

    private @Nullable BulletinHeading heading(TextRow row, int first, int end) {
        return BulletinHeading.of(row, first, end, story.times().in(row.line(), first, end), anchor);
    }

    private static boolean isHeading(TextRow row) {
        return row.line().is(row.end() - 1, ":") || (row.isItem() && !row.isSentence() && !isFigure(row));
    }

    /** Whether a heading's scope goes on beyond a row: a figure, a breakdown in brackets, or a heading that tells no time. */
    private static boolean isItem(TextRow row) {
        return isFigure(row) || row.line().is(row.end() - 1, ":") || isToll(row, row.begin(), row.end());
    }

    private static boolean isFigure(TextRow row) {
        Line line = row.line();
        int colon = row.find(row.begin(), ":", "|", "=");
        return row.begin() >= row.end()
                || Numbers.at(line, row.begin()) != null
                || (colon < row.end() && Numbers.at(line, line.is(colon + 1, "(") ? colon + 2 : colon + 1) != null)
                || BulletinLabel.isPart(line, row.begin());
    }

    /** Whether some words head a list of figures and say nothing else: "Casualties", "The figures are as follows". */
    private static boolean isToll(TextRow row, int first, int end) {
        for (int i = first; i < end; i++) {
            Line line = row.line();
            if (line.isWord(i)
                    && BulletinWords.harm(line, i) == null
                    && Crowd.group(line, i) == null
                    && !BulletinWords.is("label", line, i)
                    && !BulletinWords.is("total", line, i)
                    && !BulletinWords.is("heading", line, i)) {
                return false;
            }
        }
        return first < end;
    }

    private static boolean isUncounted(TextRow row) {
        for (int i = row.first(); i < row.end(); i++) {
            if (BulletinWords.is("uncounted", row.line(), i)) {
                return true;
            }
        }
        return false;
    }
}
