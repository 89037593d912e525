package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Account;
import org.rapporteur.model.Account.Stance;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Who;
import org.rapporteur.resolve.Told;

/**
 * What the parties that an incident concerns say of it themselves: those that are told to have done it, those it was done to,
 * whoever claims or denies it, and others at war who count those hurt. A party's word is that of who speaks for it; the latest stands.
 */
public final class Accounts {
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:(?i:the|this|that|its|any)|\\p{Lu}\\p{L}+) (?:\\p{L}+ )?(?i:air )?(?i:raids?|strikes?|air ?strikes?|attacks?|bombing|bombardment|shelling|blasts?|explosions?"
                    + "|killings?|deaths?|incident|operation|assault|shooting|abductions?|target|loss of life)\\b");

    private static final Set<Event.Type> WARLIKE = Set.of(Event.Type.ASSAULT, Event.Type.CEASEFIRE);

    /** Degrees; a town and its outskirts. */
    private static final double NEAR = 0.1;

    private final Map<String, List<Told>> statements = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> happenings = new HashMap<>();
    private final Set<Who> warring = new HashSet<>();
    private final Texts texts;
    private final Voices voices;
    private final Answers answers;

    /**
     * @param claims at least all those of the reports that tell of the incidents
     */
    public Accounts(List<Told> claims, Texts texts, Register register) {
        this.texts = texts;
        this.voices = new Voices(register);
        this.answers = new Answers(voices);
        for (Told claim : claims) {
            Claim.Basis basis = claim.claim().basis();
            if (claim.claim() instanceof Event event && WARLIKE.contains(event.type())) {
                event.actors().forEach(one -> warring.addAll(voices.sides(one.name(), one.id(), claim.published())));
            }
            if (claim.claim() instanceof Statement) {
                statements
                        .computeIfAbsent(basis.report(), any -> new ArrayList<>())
                        .add(claim);
            } else if (isHappening(claim.claim())) {
                happenings
                        .computeIfAbsent(basis.report(), any -> new TreeMap<>())
                        .put(claim.claim().words().start(), basis.id());
            }
        }
    }

    private static boolean isHappening(Claim claim) {
        boolean told = claim.basis().polarity() == Claim.Polarity.POSITIVE
                && claim.basis().modality() == Claim.Modality.ACTUAL;
        return told
                && (claim instanceof Casualties
                        || (claim instanceof Event event && event.type().isHarm()));
    }

    /** The accounts of an incident: of those who did it first, then of those hit, then of others. */
    public List<Account> of(Ledger.Entry entry) {
        Set<Who> doing = new LinkedHashSet<>();
        Set<Who> hit = new LinkedHashSet<>();
        sides(entry, doing, hit);
        Map<Who, List<Answer>> byParty = new LinkedHashMap<>();
        doing.forEach(party -> byParty.put(party, new ArrayList<>()));
        hit.forEach(party -> byParty.putIfAbsent(party, new ArrayList<>()));
        for (Answer answer : answersOn(entry, doing, hit)) {
            boolean concerned = byParty.containsKey(answer.voice().party());
            if (concerned || answer.stance() == Stance.REJECTS || answer.stance() == Stance.ACCEPTS) {
                byParty.computeIfAbsent(answer.voice().party(), any -> new ArrayList<>())
                        .add(answer);
            }
        }
        List<Account> accounts = new ArrayList<>();
        byParty.forEach((party, all) -> {
            if (!all.isEmpty()) {
                accounts.add(account(entry, party, all, doing.contains(party) || hit.contains(party)));
            }
        });
        return accounts;
    }

    private void sides(Ledger.Entry entry, Set<Who> doing, Set<Who> hit) {
        Incident.Merged event = entry.incident().event();
        LocalDate day = event.time() == null ? null : event.time().end();
        event.actors().forEach(one -> doing.addAll(voices.sides(one.name(), one.id(), day)));
        event.targets().forEach(one -> hit.addAll(voices.sides(one.name(), one.id(), day)));
        for (Told one : entry.claims()) {
            if (one.claim() instanceof Event claimed) {
                for (Party actor : claimed.actors()) {
                    doing.addAll(voices.sides(actor.name(), actor.id(), one.published()));
                }
                for (Party target : claimed.targets()) {
                    hit.addAll(voices.sides(target.name(), target.id(), one.published()));
                }
            }
        }
    }

    private List<Answer> answersOn(Ledger.Entry entry, Set<Who> doing, Set<Who> hit) {
        Map<String, Claim> own = new HashMap<>();
        Set<String> reports = new LinkedHashSet<>();
        for (Told one : entry.claims()) {
            own.put(one.claim().basis().id(), one.claim());
            reports.add(one.claim().basis().report());
        }
        List<Answer> found = new ArrayList<>();
        for (Told one : entry.claims()) {
            for (Voice voice : isElsewhere(one.claim(), entry.incident()) ? List.<Voice>of() : voices(one)) {
                Stance stance = one.claim() instanceof Event event
                        ? answers.of(event, voice.party(), doing, hit, one.published())
                        : one.claim() instanceof Casualties casualties
                                ? answers.of(casualties, voice.party(), doing, hit, one.published())
                                : null;
                add(found, voice, stance == null && isAllys(one.claim(), voice) ? Stance.ACCEPTS : stance, one);
            }
        }
        for (String report : reports) {
            for (Told one : statements.getOrDefault(report, List.of())) {
                Statement statement = (Statement) one.claim();
                List<Claim> inside = statement.contains().stream()
                        .map(own::get)
                        .filter(Objects::nonNull)
                        .toList();
                boolean on = inside.isEmpty()
                        ? isOn(own.keySet(), statement)
                        : inside.stream().noneMatch(claim -> isElsewhere(claim, entry.incident()));
                if (on) {
                    for (Voice voice : voices(one)) {
                        String text = texts.of(report);
                        add(
                                found,
                                voice,
                                answers.of(statement, text, inside, voice.party(), doing, hit, one.published()),
                                one);
                    }
                }
            }
        }
        return found;
    }

    /** Whether one who fights in this war, too, counts those hurt: it says that it was so. */
    private boolean isAllys(Claim claim, Voice voice) {
        return claim instanceof Casualties casualties
                && warring.contains(voice.party())
                && voices.isFighting(voice.party())
                && Conceded.isCount(casualties);
    }

    /** Whether a claim tells of another town than its incident's: what is said of one is no word on the other. */
    private static boolean isElsewhere(Claim claim, Incident incident) {
        Place place = claim instanceof Event event
                ? event.place()
                : claim instanceof Casualties casualties ? casualties.place() : null;
        Incident.Somewhere where = incident.event().place();
        if (place == null || where == null || place.location() == null || where.location() == null) {
            return false;
        }
        return isTown(place.location())
                && isTown(where.location())
                && Math.abs(place.location().lat() - where.location().lat())
                                + Math.abs(place.location().lon()
                                        - where.location().lon())
                        > NEAR;
    }

    private static boolean isTown(Place.Location location) {
        return location.precision() == Place.Precision.TOWN || location.precision() == Place.Precision.SITE;
    }

    private static void add(List<Answer> found, Voice voice, @Nullable Stance stance, Told told) {
        if (stance != null) {
            found.add(new Answer(voice, stance, told));
        }
    }

    private List<Voice> voices(Told one) {
        List<Link> chain = one.claim().basis().chain();
        String text = texts.of(one.claim().basis().report());
        for (int i = chain.size() - 1; i >= 0; i--) {
            Source source = chain.get(i).source();
            if (source != null) {
                return text.isEmpty() ? List.of() : voices.of(source, text, one.published());
            }
        }
        return List.of();
    }

    /** Whether a statement that holds no claim of an incident speaks of it: of "the raid", where no other is nearer. */
    private boolean isOn(Set<String> own, Statement statement) {
        String report = statement.basis().report();
        String text = texts.of(report);
        TreeMap<Integer, String> near = happenings.get(report);
        if (near == null || text.length() < statement.basis().evidence().get(0).end()) {
            return false;
        }
        Integer before = near.floorKey(statement.basis().evidence().get(0).start());
        String nearest = near.get(before == null ? near.firstKey() : before);
        return own.contains(nearest)
                && (DEED.matcher(statement.basis().evidence().get(0).of(text)).find()
                        || Answers.isOnDeed(statement, text));
    }

    /** @param concerned whether it did it or was hit; others concede nothing by a number */
    private Account account(Ledger.Entry entry, Who party, List<Answer> all, boolean concerned) {
        List<Answer> told =
                all.stream().filter(answer -> answer.stance() != Stance.SILENT).toList();
        List<Answer> named =
                told.stream().filter(answer -> answer.voice().named()).toList();
        List<Answer> standing = !named.isEmpty() ? named : !told.isEmpty() ? told : all;
        Stance stance = standing.stream().max(Answer.ORDER).orElseThrow().stance();
        Set<String> claims = new LinkedHashSet<>();
        for (Answer answer : standing) {
            if (answer.stance() == stance) {
                claims.add(answer.told().claim().basis().id());
            }
        }
        Map<Harm, Count> concedes = Map.of();
        if (stance == Stance.ACCEPTS && concerned) {
            List<Told> counts = entry.claims().stream()
                    .filter(one -> Conceded.isCount(one)
                            && voices.isFighting(party)
                            && voices(one).stream()
                                    .anyMatch(voice -> voice.party().equals(party)))
                    .toList();
            concedes = Conceded.of(counts);
            counts.forEach(one -> claims.add(one.claim().basis().id()));
        }
        return new Account(entry.incident().id(), party, stance, concedes, List.copyOf(claims));
    }
}
