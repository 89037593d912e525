package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Position.Act;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.resolve.Told;

/** Positions that the verb of a statement tells: "demanded that …", "the government's position is that …". */
final class SpokenActs {
    /** Between a verb and what was said: the words are another's, or nobody's. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:and|nothing|none|never)\\b|^.{60}");

    private static final Pattern QUESTION = Pattern.compile(
            "^(?:not )?(?:to )?(?:be (?:named|identified|quoted)|whether\\b|if\\b|why\\b|how\\b|what\\b|who\\b|about\\b).*");
    private static final Pattern FOR_ONESELF = Pattern.compile("^to\\s.*", Pattern.DOTALL);

    private final Voices voices;
    private final Texts texts;

    SpokenActs(Voices voices, Texts texts) {
        this.voices = voices;
        this.texts = texts;
    }

    /** The positions that a statement tells by its verb. */
    List<Utterance> of(Told told, Statement statement) {
        Claim.Basis basis = statement.basis();
        Link last = basis.chain().get(basis.chain().size() - 1);
        Span cue = last.cue();
        String text = texts.of(basis.report());
        if (last.source() == null || cue == null || !Standing.holds(basis, true) || cue.end() > text.length()) {
            return List.of();
        }
        String content = statement.content().of(text);
        String between = between(cue, statement.content(), text);
        Act act = ELSEWHERE.matcher(between).find() ? null : act(last.act(), cue.of(text), between, content);
        String about = act == null ? null : About.of(between.startsWith("not ") ? between + " " + content : content);
        if (act == null || about == null || Standing.isNothing(act, between + " " + about)) {
            return List.of();
        }
        List<Utterance> utterances = new ArrayList<>();
        for (Voice voice : voices.of(last.source(), text, told.published())) {
            if (voice.named()) {
                utterances.add(Utterance.of(
                        Utterance.Told.BY_ACT,
                        statement,
                        voice,
                        act,
                        about,
                        last.time(),
                        told.published(),
                        cue,
                        statement.content()));
            }
        }
        return utterances;
    }

    private static String between(Span cue, Span content, String text) {
        return cue.end() <= content.start()
                ? text.substring(cue.end(), content.start()).strip()
                : "";
    }

    private static @Nullable Act act(Link.Act linked, String cue, String between, String content) {
        boolean clause = between.equals("that");
        Act act = ActWords.of("cue", cue);
        return switch (linked) {
            case DEMAND ->
                act == Act.DEMAND && !QUESTION.matcher(content).matches() && !isOwnWish(cue, between, content)
                        ? act
                        : null;
            case PROPOSE ->
                act == Act.PROPOSE && (!cue.startsWith("suggest") || Standing.isProposal(content)) ? act : null;
            case THREATEN -> act == Act.THREATEN ? act : null;
            case PROMISE -> act == Act.PROMISE ? act : null;
            case POSITION -> act == Act.POSITION || act == Act.SUPPORT || act == Act.REFUSE ? act : null;
            case OFFER -> act == Act.OFFER ? act : null;
            case ACCEPT -> act == Act.ACCEPT && !clause ? act : null;
            case REFUSE -> act == Act.REFUSE ? act : null;
            case SUPPORT -> act == Act.SUPPORT && !clause ? act : null;
            default -> null;
        };
    }

    /** "Wanted to speak" asks nothing of anybody. */
    private static boolean isOwnWish(String cue, String between, String content) {
        return cue.startsWith("want")
                && (between.equals("to") || FOR_ONESELF.matcher(content).matches());
    }
}
