package org.rapporteur.cli.summary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** Those who take part, as a sentence of ours names them. */
final class PartyWords {
    private static final String ARTICLE = "(?i)(the|an?)\\s+";
    private static final Set<String> PLURALS = Set.of("people", "police", "children", "troops");

    private final String text;
    private final List<Casualties> counts;

    /**
     * @param counts the report's counts, whose figures are told as such and not once more
     */
    PartyWords(String text, List<Casualties> counts) {
        this.text = text;
        this.counts = List.copyOf(counts);
    }

    /** {@code the army}, {@code the army and rebels}, {@code A, B and C}. */
    String list(List<Party> parties) {
        List<String> names = parties.stream().map(this::of).distinct().collect(Collectors.toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The words of the text with their article, or the fuller name behind them. */
    String of(Party party) {
        String name = Visible.of(party.name());
        String words = Visible.of(party.words().of(text));
        String bare = words.replaceFirst("^" + ARTICLE, "");
        if (!bare.equalsIgnoreCase(name)) {
            return uncounted(name);
        }
        String article = words.substring(0, words.length() - bare.length()).toLowerCase(Locale.ROOT);
        boolean proper = party.id() != null || party.type() == Party.Type.PERSON;
        return uncounted(article + (article.isEmpty() && !proper ? within(party.words(), name) : name));
    }

    /** Words of the text, put into the midst of a sentence. */
    String of(Span words) {
        return within(words, Visible.of(words.of(text)));
    }

    /** What begins a sentence of the text has a small letter here, where the next word has one, or where it is a plural that stands alone. */
    private String within(Span words, String name) {
        int next = name.indexOf(' ') + 1;
        boolean common = next == 0 ? name.endsWith("s") : Character.isLowerCase(name.charAt(next));
        return common && beginsSentence(words)
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** Whether "were" goes with the parties, as far as their words tell. */
    boolean isPlural(List<Party> parties) {
        if (parties.size() != 1) {
            return parties.size() > 1;
        }
        Party party = parties.get(0);
        if (party.id() != null && party.role() == null) {
            return false;
        }
        String head = Words.head(of(party));
        return Words.isPlural(of(party)) || PLURALS.contains(head) || head.endsWith("men");
    }

    /** "62 soldiers", of whom a count tells how many, are "soldiers" here. */
    private String uncounted(String name) {
        for (Casualties casualties : counts) {
            for (Casualties.Count count : casualties.counts().values()) {
                String number = Visible.of(count.words());
                if (name.equalsIgnoreCase(number)) {
                    return "people";
                }
                if (name.toLowerCase(Locale.ROOT).startsWith(number.toLowerCase(Locale.ROOT) + " ")) {
                    return name.substring(number.length() + 1);
                }
            }
        }
        return name;
    }

    private boolean beginsSentence(Span words) {
        String before =
                text.substring(Math.max(0, words.start() - 3), words.start()).strip();
        return words.start() == 0 || before.isEmpty() || before.matches(".*[.!?:“\"—–-]");
    }
}
