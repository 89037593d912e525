package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Phase;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Position.Act;
import org.rapporteur.model.Source;
import org.rapporteur.resolve.Told;

/**
 * Positions that an event tells: a party refused, agreed, called for something. What one party says that another wants or
 * supports is no position of the other's, unless both are of one state or it was done together.
 */
final class ToldActs {
    /** "The opposition that it supports": it is told to say which, not what it does. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?<!\\b(?:is|was|be|been)) (?:that|which|whom|who|whose) (?:(?:it|he|she|they|we) )?$");

    private static final Pattern OF_THE_ACTOR = Pattern.compile("(?:its|their|his|her) ", Pattern.CASE_INSENSITIVE);

    private final Voices voices;
    private final Texts texts;

    ToldActs(Voices voices, Texts texts) {
        this.voices = voices;
        this.texts = texts;
    }

    /** The positions that an event tells, one for each party. */
    List<Utterance> of(Told told, Event event) {
        String text = texts.of(event.basis().report());
        if (!Standing.holds(event.basis(), false)
                || event.basis().evidence().get(0).end() > text.length()) {
            return List.of();
        }
        if (isRelative(event, text)) {
            return List.of();
        }
        if (isEndDeclared(event)) {
            return declared(told, event, text);
        }
        Act act = act(event, event.trigger().of(text));
        String about = act == null ? null : About.of(event, text);
        if (act == null || about == null || Standing.isNothing(act, about) || isOnlyThought(event, text, about)) {
            return List.of();
        }
        if (ActWords.begins("offers", event.trigger().of(text)) && !ActWords.begins("offered", about)) {
            return List.of();
        }
        List<Voice> sayers = sayers(told, event, text);
        List<Voice> actors = new ArrayList<>();
        for (Party actor : event.actors()) {
            if (about.contains(actor.words().of(text))) {
                continue; // "accepted the government's request" is no word of the government's
            }
            voices.of(actor, text, told.published()).forEach(actors::add);
        }
        if (sayers != null && actors.stream().noneMatch(actor -> speaker(actor, sayers) != null)) {
            return List.of();
        }
        List<Utterance> utterances = new ArrayList<>();
        for (Voice actor : actors) {
            utterances.add(utterance(told, event, by(actor, sayers), act, about));
        }
        return utterances;
    }

    /** "Suggested that it was fair", "a threat to the region": nobody says what he will do or what is to be done. */
    private static boolean isOnlyThought(Event event, String text, String about) {
        String trigger = event.trigger().of(text).toLowerCase(Locale.ROOT);
        if (event.type() == Event.Type.THREATEN) {
            String after = text.substring(event.trigger().end());
            boolean noun = event.basis().rule().endsWith("/noun");
            return trigger.startsWith("threat") && (noun || !after.matches("(?s)(?:\\s(?:to|that)|ing to|ed to)\\s.*"));
        }
        return trigger.startsWith("suggest") && !Standing.isProposal(about);
    }

    private static boolean isRelative(Event event, String text) {
        int clause = event.basis().evidence().get(0).start();
        int trigger = event.trigger().start();
        return clause < trigger
                && RELATIVE.matcher(text.substring(clause, trigger)).find();
    }

    private static @Nullable Act act(Event event, String trigger) {
        if (event.type() == Event.Type.CEASEFIRE) {
            boolean asked = event.phase() == Phase.PROPOSED || event.phase() == Phase.AGREED;
            return asked ? ActWords.of(event.type().name(), trigger) : null;
        }
        return ActWords.of(event.type().name(), trigger);
    }

    /** Who says so; null where it is the report itself, another medium, or a body of the actor's: "its ministry said". */
    private @Nullable List<Voice> sayers(Told told, Event event, String text) {
        List<Link> chain = event.basis().chain();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Source source = chain.get(i).source();
            if (source != null) {
                boolean actors = OF_THE_ACTOR.matcher(source.name()).lookingAt();
                return source.type() == Source.Type.MEDIA || actors ? null : voices.of(source, text, told.published());
            }
        }
        return null;
    }

    /** Which of those who say so is of the actor's side; null where none is. */
    private static @Nullable Voice speaker(Voice actor, List<Voice> sayers) {
        for (Voice sayer : sayers) {
            if (side(sayer).equals(side(actor))) {
                return sayer;
            }
        }
        return null;
    }

    /** {@code USA.LEG} is of {@code USA}. */
    private static String side(Voice voice) {
        String key = voice.party().key();
        return key.matches("[A-Z]{3}\\.LEG") ? key.substring(0, 3) : key;
    }

    private static Voice by(Voice actor, @Nullable List<Voice> sayers) {
        Voice sayer = sayers == null || actor.speaker() != null ? null : speaker(actor, sayers);
        boolean itself = sayer != null && sayer.party().equals(actor.party());
        return itself ? Objects.requireNonNull(sayer) : actor;
    }

    /** A fighting force that says that a ceasefire is over ends it for its own part. */
    private boolean isEndDeclared(Event event) {
        List<Link> chain = event.basis().chain();
        Source last = chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
        boolean force = last != null
                && last.id() != null
                && (last.type() == Source.Type.ARMED_GROUP || last.id().matches("[A-Z]{3}\\.MIL"));
        return event.type() == Event.Type.CEASEFIRE && event.phase() == Phase.ENDED && force;
    }

    private List<Utterance> declared(Told told, Event event, String text) {
        Claim.Basis basis = event.basis();
        Link last = basis.chain().get(basis.chain().size() - 1);
        String before =
                text.substring(basis.evidence().get(0).start(), event.trigger().start());
        String about = About.of(before.replaceFirst("\\s(?:is|was|has|had|have|were)(?: now)?\\s*$", ""));
        List<Utterance> utterances = new ArrayList<>();
        if (about != null && about.toLowerCase(Locale.ROOT).matches(".*(?:truce|cease-?fire|cessation).{0,20}")) {
            for (Voice voice : voices.of(Objects.requireNonNull(last.source()), text, told.published())) {
                utterances.add(utterance(told, event, voice, Act.WITHDRAW, about));
            }
        }
        return utterances;
    }

    private static Utterance utterance(Told told, Event event, Voice voice, Act act, String about) {
        List<Link> chain = event.basis().chain();
        Interval said = chain.isEmpty() ? null : chain.get(chain.size() - 1).time();
        return Utterance.of(
                Utterance.Told.AS_EVENT,
                event,
                voice,
                act,
                about,
                event.time() != null ? event.time().interval() : said,
                told.published(),
                event.trigger(),
                event.basis().evidence().get(0));
    }
}
