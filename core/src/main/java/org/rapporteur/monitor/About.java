package org.rapporteur.monitor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Span;

/** What a position is about, in a report's words: a phrase or a clause, without what only leads to it or comes after it. */
final class About {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 25;
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s,:“”\"‘]+|for (?:instance|example),|(?:that|to|on|for|with|of|upon|at)\\s+)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d]{2}[.!?])[”\"’]?\\s+(?=[“\"]?\\p{Lu})");
    private static final Pattern ASIDE = Pattern.compile("[,;:]\\s|\\s[—–-]\\s");
    private static final Pattern AFTERWARDS = Pattern.compile(
            ",[”\"]? (?:and|but|while|after|as|because|which|who|though|although|when|saying|according|said"
                    + "|[^,]{2,40}? (?:said|reported|added|told|wrote))\\b");
    private static final Pattern CLOSED = Pattern.compile("[,.!?][”\"](?=\\s)");
    private static final Pattern TIME = Pattern.compile(
            "^(?:(?:early|late|on|earlier|again|last|this|yesterday|today)\\s+)*"
                    + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?:\\s+(?:morning|afternoon|evening|night))?\\s+");
    private static final Pattern PASSIVE =
            Pattern.compile("(.+?)\\s(?:was|were|is|are|been|be|being)(?:\\s\\p{L}+ly)?\\s*$", Pattern.DOTALL);
    private static final Pattern NO_OBJECT = Pattern.compile(
            "^(?:[,.;:)]|(?:by|was|were|is|are|has|had|have|as|in|after|when|while|until|before|and|but|came|went|from)\\b)");
    private static final Pattern NO_MATTER = Pattern.compile(
            "(?:it|them|they|him|her|he|she|us|this|that|these|those|so|one|out|off|up|away|down|back|both)\\b(?:\\W.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLE = Pattern.compile("^(?:out|off|up|away|down|back|one)\\b");
    private static final Pattern VERB =
            Pattern.compile("\\s(?:is|was|were|are|may|might|has|had|will|would|could|came|comes)\\s");
    private static final Pattern PERHAPS = Pattern.compile("\\s(?:may|might) be\\s");

    /** Some words as what a position is about; null where they are none. */
    static @Nullable String of(String words) {
        String plain = LEADING.matcher(words.strip().replaceAll("\\s+", " ")).replaceFirst("");
        plain = LEADING.matcher(TIME.matcher(plain).replaceFirst("")).replaceFirst(""); // "Friday to attack"
        Matcher next = SENTENCE.matcher(plain);
        if (next.find()) {
            plain = plain.substring(0, next.start());
        }
        plain = upTo(CLOSED, plain);
        if (plain.length() > LONGEST) {
            plain = shortened(plain);
        }
        plain = plain.replaceFirst("[\\s.,;:!?—–”\"]+$", "");
        boolean oneSided = plain.chars().filter(c -> c == '"').count() % 2 == 1
                || plain.indexOf('”') >= 0 != plain.indexOf('“') >= 0;
        return plain.length() < 3 || isNoMatter(plain) ? null : oneSided ? plain.replaceAll("[“”\"]", "") : plain;
    }

    /** What an event's trigger is followed by in its clause, or what stands before it in the passive; null where nothing tells. */
    static @Nullable String of(Event event, String text) {
        Span clause = event.basis().evidence().get(0);
        Span trigger = event.trigger();
        if (!clause.contains(trigger)) {
            return null;
        }
        Matcher passive = PASSIVE.matcher(text.substring(clause.start(), trigger.start()));
        String after = text.substring(trigger.end(), clause.end()).strip();
        after = TIME.matcher(after).replaceFirst("");
        after = upTo(AFTERWARDS, after);
        after = upTo(event.basis().rule().endsWith("/noun") ? VERB : PERHAPS, after);
        if (NO_OBJECT.matcher(after).find() || after.isEmpty()) {
            return passive.matches() && after.startsWith("by") ? of(passive.group(1)) : null;
        }
        return passive.matches() ? null : of(after);
    }

    private static String upTo(Pattern end, String words) {
        Matcher m = end.matcher(words);
        return m.find() ? words.substring(0, m.start()) : words;
    }

    /** "Backed out", "accepted it": what is meant stands elsewhere. */
    private static boolean isNoMatter(String words) {
        boolean begins = NO_MATTER.matcher(words).matches();
        return begins
                && (words.split(" ", -1).length < 4 || PARTICLE.matcher(words).find());
    }

    private static String shortened(String words) {
        int cut = -1;
        for (Matcher aside = ASIDE.matcher(words); aside.find() && aside.start() <= LONGEST; ) {
            if (aside.start() >= SHORTEST) {
                cut = aside.start();
            }
        }
        return cut >= 0 ? words.substring(0, cut) : words.substring(0, words.lastIndexOf(' ', LONGEST)) + "…";
    }

    private About() {}
}
