package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Published;
import org.rapporteur.read.draft.Draft;

/**
 * Sets a draft's fields from what a page says of its article. Sources that are written for machines come first, in the
 * order in which they are most often right; what a reader sees comes after them.
 */
final class Metadata {
    private static final List<String> TITLES = List.of(
            "og:title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "citation_title",
            "twitter:title");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher", "application-name");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "byl");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "publication_date",
            "originalpublicationdate",
            "article.published",
            "displaydate",
            "date");
    private static final List<String> LANGUAGES = List.of("og:locale", "content-language", "dc.language", "language");
    private static final Pattern BY = Pattern.compile("(?i)^(?:written |reported |story )?by:?\\s+");
    private static final Pattern SEPARATED = Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7\\u00bb:-]\\s+");

    private final Clues clues;
    private final JsonLd jsonLd;
    private final Draft draft;

    private Metadata(Clues clues, JsonLd jsonLd, Draft draft) {
        this.clues = clues;
        this.jsonLd = jsonLd;
        this.draft = draft;
    }

    /** What the metadata call the article, without the name of the site; null where they don't. */
    static @Nullable String title(Clues clues, JsonLd jsonLd) {
        Draft draft = new Draft();
        Metadata metadata = new Metadata(clues, jsonLd, draft);
        metadata.publisher();
        metadata.title(null);
        return draft.get("title");
    }

    /**
     * Sets all fields the page tells.
     *
     * @param visible what the page shows of title, byline and date
     */
    static void set(Draft draft, Clues clues, JsonLd jsonLd, Visible visible) {
        Metadata metadata = new Metadata(clues, jsonLd, draft);
        metadata.url();
        metadata.publisher();
        metadata.title(visible.headline());
        metadata.byline(visible);
        metadata.published(visible);
        metadata.language();
    }

    /**
     * What a page shows to its readers.
     *
     * @param headline the article's title
     * @param byline the line that names its author
     * @param markedDate the first date near the title that the page marks as one
     * @param writtenDate the first date near the title in words
     */
    record Visible(
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String markedDate,
            @Nullable String writtenDate) {
        static final Visible NOTHING = new Visible(null, null, null, null);
    }

    private void url() {
        setAddress(clues.canonical());
        setAddress(clues.meta("og:url"));
        setAddress(jsonLd.url());
    }

    private void setAddress(@Nullable String address) {
        if (address != null && isAddress(address)) {
            draft.set("url", address);
        }
    }

    private void publisher() {
        draft.set("publisher", jsonLd.publisher(), "json-ld");
        setFromMetas("publisher", PUBLISHERS, value -> isAddress(value) ? "" : value);
    }

    private void title(@Nullable String headline) {
        draft.set("title", withoutSite(jsonLd.headline()), "json-ld");
        setFromMetas("title", TITLES, this::withoutSite);
        draft.set("title", headline, "h1");
        draft.set("title", withoutSite(clues.title()), "title");
    }

    /** A page's title often ends, or begins, with the name of the site. */
    private String withoutSite(@Nullable String title) {
        String publisher = draft.get("publisher");
        if (title == null || title.length() > 1000) {
            return "";
        }
        String[] parts = SEPARATED.split(title, -1);
        if (parts.length < 2) {
            return title;
        }
        List<String> names = new ArrayList<>();
        if (publisher != null) {
            names.add(publisher);
        }
        String site = clues.meta("og:site_name");
        if (site != null) {
            names.add(site);
        }
        String last = parts[parts.length - 1];
        String first = parts[0];
        for (String name : names) {
            if (isSame(last, name)) {
                return title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+\\S\\s+$", "");
            }
            if (isSame(first, name)) {
                return title.substring(first.length()).replaceFirst("^\\s+\\S\\s+", "");
            }
        }
        return title;
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the |\\.(com|org|net|co\\.uk)$|[^\\p{L}\\p{N}]", "");
    }

    private void byline(Visible visible) {
        draft.set("byline", author(jsonLd.authors()), "json-ld");
        setFromMetas("byline", AUTHORS, Metadata::author);
        draft.set("byline", author(visible.byline()), "text");
    }

    private static String author(@Nullable String value) {
        if (value == null || isAddress(value) || value.length() > 300 || value.startsWith("@")) {
            return "";
        }
        return BY.matcher(value).replaceFirst("");
    }

    private void published(Visible visible) {
        draft.set("published", PublishedDates.orNull(jsonLd.published()), "json-ld");
        for (String name : DATES) {
            draft.set("published", PublishedDates.orNull(clues.meta(name)), name);
        }
        for (Clues.Moment moment : clues.moments()) {
            if (moment.publication()) {
                draft.set("published", PublishedDates.orNull(moment.value()), "datePublished");
            }
        }
        draft.set("published", PublishedDates.orNull(visible.markedDate()), "time");
        draft.published(PublishedDates.orNull(visible.writtenDate()), "text", Published.Basis.TEXT);
        draft.set("published", PublishedDates.inAddress(draft.get("url")), "url");
    }

    private void language() {
        draft.set("language", languageCode(clues.language()));
        draft.set("language", languageCode(jsonLd.language()));
        for (String name : LANGUAGES) {
            draft.set("language", languageCode(clues.meta(name)));
        }
    }

    private static String languageCode(@Nullable String tag) {
        if (tag == null) {
            return "";
        }
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : "";
    }

    private void setFromMetas(String field, List<String> names, UnaryOperator<String> clean) {
        for (String name : names) {
            String value = clues.meta(name);
            draft.set(field, value == null ? null : clean.apply(value), name);
        }
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }
}
