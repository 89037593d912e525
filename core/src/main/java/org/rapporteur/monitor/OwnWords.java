package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Position.Act;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.resolve.Told;

/** Positions in what a party says, whatever the verb of saying: "it would not accept …", "the rebels must leave". */
final class OwnWords {
    private static final String NOUNS = "(?:demand|objection|offer|proposal|insistence|support|opposition|threat)s?";
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:(?:will|would|shall|can|could)(?: not| never)|cannot|won't|wouldn't|can't|couldn't)(?: \\p{L}+ly)? (\\p{L}+)\\b");
    private static final Pattern READY = Pattern.compile(
            "\\b(?:am|is|are|was|were|stands?|remain(?:s|ed)?|'m|'re)( not)?(?: \\p{L}+)? (?:ready|prepared|willing) to (\\p{L}+)");
    private static final Pattern MUST =
            Pattern.compile("\\b(?:must|should|ought to|ha(?:s|ve|d) to)(?: not| also| now| immediately)* (\\p{L}+)");
    private static final Pattern FOR = Pattern.compile("^it (?:is|was) (?:for|up to) ((?:the )?\\p{Lu}[^,.;]*? to .+)");
    private static final Pattern NO_PLACE =
            Pattern.compile("^[^,;:]{3,60}? (?:has|have|had) no (?:place|role|future|part) in ");
    private static final Pattern OWN = Pattern.compile(
            "(?:(?<=\\p{L})'(?:ve|d) |(?<=\\s))(?:(?:have|has|had|would|also|always|still|strongly|fully|firmly|now) )*"
                    + "((?:support|back|favou?r|welcom|endors|oppos|reject|demand|propos)(?:s|ed|es|e)?|call(?:s|ed)? (?:for|on)"
                    + "|argued? (?:for|against)|urged?s?|insist(?:s|ed)? on|want(?:s|ed)?) ");
    private static final Pattern WITHDRAWN = Pattern.compile("(?<=\\s)(?:(?:have|has|had|would|was|were) )?"
            + "((?:withdr[ae]w\\w*|drop\\w*|abandon\\w*) (?:its|our|his|her|their|the) " + NOUNS
            + "|no longer (?:insist(?:s|ed)? on|demand(?:s|ed)?|support(?:s|ed)?|oppos(?:e|es|ed))) ");
    private static final Pattern HIS_SUPPORT = Pattern.compile(
            "^(?:his|her|its|their|our|my) (support|backing|opposition|readiness|willingness|demand) (?:for|to) ");
    private static final Pattern UNDER =
            Pattern.compile("\\b(?:if|when|that|which|who|whom|because|whether|how|why|what|where|until|unless"
                    + "|as|while|than|after|before|since|could|might|may)\\b|[,;:—“\"]");
    private static final Pattern PARTED =
            Pattern.compile(".*(?:[,;:.—“\"]|\\b(?:and|but|that|so)\\b)\\s*", Pattern.DOTALL);
    private static final Pattern PAST = Pattern.compile(" (?:in the past|previously)\\b");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> THIRD = Set.of("he", "she", "it", "they", "we", "i");
    private static final Set<String> NO_DEMAND = Set.of(
            "have",
            "be",
            "know",
            "come",
            "admit",
            "say",
            "note",
            "remember",
            "acknowledge",
            "seem",
            "help",
            "wait",
            "feel",
            "i",
            "we",
            "become");
    private static final Pattern NOBODY =
            Pattern.compile("(?:i|we|he|she|it|they|this|that|you|one|there|people|everyone|everybody|all of us)?");

    private final Voices voices;
    private final Texts texts;

    OwnWords(Voices voices, Texts texts) {
        this.voices = voices;
        this.texts = texts;
    }

    /** A position that a sentence tells: what about, and by which words of it. */
    private record Found(Act act, String about, int start, int end) {}

    /** The positions in what a party says. */
    List<Utterance> of(Told told, Statement statement) {
        Claim.Basis basis = statement.basis();
        Link last = basis.chain().get(basis.chain().size() - 1);
        String text = texts.of(basis.report());
        if (last.source() == null
                || !says(last.act())
                || !Standing.holds(basis, true)
                || statement.content().end() > text.length()) {
            return List.of();
        }
        List<Utterance> utterances = new ArrayList<>();
        for (Voice voice : voices.of(last.source(), text, told.published())) {
            Found found = voice.named() ? find(statement, text, voice, told) : null;
            if (found != null && !Standing.isNothing(found.act(), found.about())) {
                int from = statement.content().start();
                utterances.add(Utterance.of(
                        Utterance.Told.IN_WORDS,
                        statement,
                        voice,
                        found.act(),
                        found.about(),
                        last.time(),
                        PAST.matcher(statement.content().of(text)).find() ? null : told.published(),
                        new Span(from + found.start(), from + found.end()),
                        statement.content()));
            }
        }
        return utterances;
    }

    private static boolean says(Link.Act act) {
        return switch (act) {
            case SAY, REPORT, WARN, CONFIRM, POSITION -> true;
            default -> false;
        };
    }

    private @Nullable Found find(Statement statement, String text, Voice voice, Told told) {
        String content = statement.content().of(text).replace('’', '\'').replace('\n', ' ');
        Set<String> pronouns = statement.form() == Statement.Form.DIRECT ? FIRST : THIRD;
        Matcher m = own(WITHDRAWN, content, pronouns, voice, told);
        if (m != null) {
            return found(Act.WITHDRAW, content, m.end(), m);
        }
        m = own(NOT, content, pronouns, voice, told);
        if (m != null) {
            String verb = m.group(1).toLowerCase(Locale.ROOT);
            if (ActWords.set("consent").contains(verb)) {
                return found(Act.REFUSE, content, m.end(), m);
            }
            return ActWords.set("conduct").contains(verb) ? found(Act.REFUSE, content, m.start(1), m) : null;
        }
        m = own(READY, content, pronouns, voice, told);
        if (m != null) {
            boolean fights = ActWords.set("combat").contains(m.group(2).toLowerCase(Locale.ROOT));
            return fights ? null : found(m.group(1) == null ? Act.OFFER : Act.REFUSE, content, m.start(2), m);
        }
        return ofMatter(content, pronouns, voice, told);
    }

    private @Nullable Found ofMatter(String content, Set<String> pronouns, Voice voice, Told told) {
        Matcher m = FOR.matcher(content);
        if (m.find()) {
            return found(Act.DEMAND, content, m.start(1), m);
        }
        m = NO_PLACE.matcher(content);
        if (m.find() && !UNDER.matcher(m.group()).find()) {
            return found(Act.POSITION, content, 0, m);
        }
        m = HIS_SUPPORT.matcher(content);
        if (m.find()) {
            return found(support(m.group(1)), content, m.end(), m);
        }
        m = own(OWN, content, pronouns, voice, told);
        if (m != null) {
            Act act = m.group(1).endsWith("against") ? Act.REFUSE : ActWords.of("own", m.group(1));
            boolean wish = m.group(1).startsWith("want") && content.startsWith("to ", m.end());
            return act == null || wish ? null : found(act, content, m.end(), m);
        }
        return demanded(content);
    }

    /** The first match of a verb whose subject is who speaks. */
    private @Nullable Matcher own(Pattern verb, String content, Set<String> pronouns, Voice voice, Told told) {
        for (Matcher m = verb.matcher(content); m.find(); ) {
            if (isOwn(content, m.start(), pronouns, voice, told)) {
                return m;
            }
        }
        return null;
    }

    private static @Nullable Found demanded(String content) {
        Matcher m = MUST.matcher(content);
        if (!m.find()) {
            return null;
        }
        String subject = content.substring(0, m.start()).strip();
        boolean plain = content.indexOf('?') < 0
                && subject.split("\\s+", -1).length <= 10
                && !UNDER.matcher(subject).find()
                && !NOBODY.matcher(subject.toLowerCase(Locale.ROOT)).matches()
                && !NO_DEMAND.contains(m.group(1));
        return plain ? found(Act.DEMAND, content, 0, m) : null;
    }

    private static Act support(String noun) {
        return switch (noun) {
            case "opposition" -> Act.REFUSE;
            case "readiness", "willingness" -> Act.OFFER;
            case "demand" -> Act.DEMAND;
            default -> Act.SUPPORT;
        };
    }

    private static @Nullable Found found(Act act, String content, int from, Matcher words) {
        String about = About.of(PAST.matcher(content.substring(from)).replaceFirst(""));
        return about == null ? null : new Found(act, about, words.start(), words.end());
    }

    /** Whether the subject of a verb is who speaks: a pronoun for him, or the party's name. */
    private boolean isOwn(String content, int verb, Set<String> pronouns, Voice voice, Told told) {
        String subject =
                PARTED.matcher(content.substring(0, verb)).replaceFirst("").strip();
        return pronouns.contains(subject.toLowerCase(Locale.ROOT))
                || voices.isNamed(subject, voice.party(), told.published());
    }
}
