package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page says of its article outside the running text, as collected while it is read. */
final class Clues {
    private final Map<String, String> metas = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final List<Author> authors = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String canonical;

    /**
     * A {@code time} element or an element with a date's {@code itemprop}.
     *
     * @param value its machine-readable date, or its text
     * @param block the number of the first block after its start
     * @param publication whether the page says that it is the date of publication
     */
    record Moment(String value, int block, boolean publication) {}

    /**
     * A link to an author's page.
     *
     * @param name its text
     * @param block the number of the block it is in, or of the next
     */
    record Author(String name, int block) {}

    /** Notes a meta element by the name, property or itemprop it goes by; the first of a name stands. */
    void meta(String name, String content) {
        if (!name.isEmpty() && !content.isBlank()) {
            metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content.strip());
        }
    }

    void jsonLd(String script) {
        jsonLd.add(script);
    }

    void moment(Moment moment) {
        moments.add(moment);
    }

    void author(Author author) {
        authors.add(author);
    }

    void title(String text) {
        if (title == null) {
            title = text.strip();
        }
    }

    void language(String code) {
        if (language == null) {
            language = code;
        }
    }

    void canonical(String address) {
        if (canonical == null) {
            canonical = address;
        }
    }

    @Nullable String meta(String name) {
        return metas.get(name);
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    List<Moment> moments() {
        return moments;
    }

    List<Author> authors() {
        return authors;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String language() {
        return language;
    }

    @Nullable String canonical() {
        return canonical;
    }
}
