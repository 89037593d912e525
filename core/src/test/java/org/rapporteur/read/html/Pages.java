package org.rapporteur.read.html;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.Role;
import org.rapporteur.read.draft.Draft;

/** Pages for tests, and their passages as lines a person can compare. */
final class Pages {
    static final String FIRST = "Shells fell on two villages north of the river on Tuesday, hours after both sides had"
            + " promised to hold their fire until the weekend.";
    static final String SECOND = "A doctor at the district hospital said that four people had been brought in, one of"
            + " them a child, and that all of them would live.";
    static final String THIRD = "The monitors said they would visit both places on Wednesday, if the road was open, and"
            + " would report to the joint commission.";

    private Pages() {}

    /** A page whose body has the given content between navigation and footer. */
    static String page(String body) {
        return page("", body);
    }

    static String page(String head, String body) {
        return "<!DOCTYPE html><html lang='en-GB'><head>" + head + "</head><body>"
                + "<header class='site-header'><nav><ul><li><a href='/'>Home</a><li><a href='/world'>World</a></ul></nav></header>"
                + body
                + "<footer><p>The Daily Example is published by Example Media, which is not responsible for other sites.</p>"
                + "</footer></body></html>";
    }

    static String paragraphs(String... texts) {
        return List.of(texts).stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining());
    }

    static Draft read(String html) {
        return HtmlArticle.of(html, null);
    }

    /** Each passage as {@code ROLE text}. */
    static List<String> passages(String html) {
        Draft draft = read(html);
        return draft.passages().stream()
                .map(passage -> passage.role()
                        + " "
                        + draft.text()
                                .substring(
                                        passage.span().start(), passage.span().end()))
                .toList();
    }

    /** The texts of the passages of one role. */
    static List<String> texts(Role role, String html) {
        String prefix = role + " ";
        return passages(html).stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }
}
