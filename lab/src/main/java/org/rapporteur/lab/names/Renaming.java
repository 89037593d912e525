package org.rapporteur.lab.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.names.NameLabels;
import org.rapporteur.annotate.names.NameLists;
import org.rapporteur.annotate.names.NameText;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

/**
 * Copies a lesson with other people, places and armed groups in it, the same for the same throughout: "John Kerry" and
 * "Kerry" become "Samir al-Homsi" and "al-Homsi". For one lesson.
 */
final class Renaming {
    /** One organisation in so many becomes an armed group. */
    private static final int ARMED = 30;

    private final Lesson lesson;
    private final NameMaker maker;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> armed = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<LabelledSpan> names = new ArrayList<>();
    private final List<LabelledSpan> inner = new ArrayList<>();

    private Renaming(Lesson lesson, NameMaker maker) {
        this.lesson = lesson;
        this.maker = maker;
    }

    static Lesson copy(Lesson lesson, NameMaker maker) {
        return new Renaming(lesson, maker).copy();
    }

    private Lesson copy() {
        NameText words = lesson.text();
        List<Passage> passages = new ArrayList<>();
        List<LabelledSpan> open = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int begin = text.length();
            int from = words.start(words.first(s));
            for (int i = words.first(s); i < words.first(s + 1); i++) {
                text.append(lesson.document().text(), from, words.start(i));
                int start = text.length();
                int last = i;
                if (lesson.label(i) != NameLabels.OUTSIDE) {
                    while (NameLabels.goesOn(lesson.label(last))) {
                        last++;
                    }
                    name(i, last);
                } else {
                    text.append(lesson.document().text(), words.start(i), words.end(i));
                }
                if (lesson.isOpen(i)) {
                    open.add(new LabelledSpan(start, text.length(), NameKind.PLACE));
                }
                i = last;
                from = words.end(i);
            }
            passages.add(new Passage(begin, text.length(), Role.PARAGRAPH));
            text.append("\n\n");
        }
        Document document =
                Document.of(lesson.document().source(), lesson.document().id(), text.toString(), passages, List.of());
        NameText made = new NameText(text.toString().toCharArray(), document.sentences());
        boolean[] opened = new boolean[made.size()];
        byte[] marks = LabelledSpan.labels(open, made);
        for (int i = 0; i < opened.length; i++) {
            opened[i] = marks[i] != NameLabels.OUTSIDE;
        }
        return new Lesson(
                document, made, LabelledSpan.labels(names, made), LabelledSpan.labels(inner, made), opened, 1);
    }

    /** Writes the name that takes the place of one, and notes where it stands. */
    private void name(int first, int last) {
        NameText words = lesson.text();
        NameKind kind = NameLabels.kind(lesson.label(first));
        String old = lesson.document().text().substring(words.start(first), words.end(last));
        String made = switch (kind) {
            case PERSON -> person(old, first, last);
            case PLACE ->
                (words.lists(first) & NameLists.COUNTRY) != 0 ? old : places.computeIfAbsent(old, key -> maker.place());
            case ORGANISATION -> armed.computeIfAbsent(old, key -> maker.once(ARMED) ? maker.armedGroup() : key);
            case ARMED_GROUP -> armed.computeIfAbsent(old, key -> maker.armedGroup());
            case GROUP -> old;
        };
        boolean becameArmed = kind == NameKind.ORGANISATION && !made.equals(old);
        int start = text.length();
        text.append(made);
        names.add(new LabelledSpan(start, text.length(), becameArmed ? NameKind.ARMED_GROUP : kind));
        if (made.equals(old)) {
            int shift = start - words.start(first);
            for (int i = first; i <= last; i++) {
                if (lesson.inner(i) != NameLabels.OUTSIDE) {
                    int begin = i;
                    while (NameLabels.goesOn(lesson.inner(i))) {
                        i++;
                    }
                    inner.add(new LabelledSpan(words.start(begin) + shift, words.end(i) + shift, NameKind.PLACE));
                }
            }
        }
    }

    private String person(String old, int first, int last) {
        String family = lesson.document()
                .text()
                .substring(lesson.text().start(last), lesson.text().end(last));
        if (first == last) {
            return families.computeIfAbsent(family, key -> maker.family());
        }
        return people.computeIfAbsent(
                old,
                key -> maker.once(12)
                        ? maker.kunya()
                        : maker.given() + " " + families.computeIfAbsent(family, name -> maker.family()));
    }
}
