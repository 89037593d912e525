package org.rapporteur.cli.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;

/** A claim's chain in words: {@code Salim Haddad said, in an interview, according to Orontes News Agency}. */
final class ChainWords {
    /** Adds the chain to a paragraph; nothing where the report itself makes the claim. */
    static void add(Claim claim, Paragraph paragraph) {
        List<Link> chain = claim.basis().chain();
        if (chain.isEmpty()) {
            return;
        }
        Link last = chain.get(chain.size() - 1);
        String name = name(last);
        if (name == null) {
            paragraph.add("It was " + participle(last.act()));
        } else {
            paragraph.add(Style.SOURCE, Words.capitalised(name)).add(" " + past(last.act()));
        }
        circumstances(last, paragraph);
        for (int i = chain.size() - 2; i >= 0; i--) {
            Link relay = chain.get(i);
            String relayer = name(relay);
            if (relayer == null) {
                paragraph.add(", as was " + participle(relay.act()));
            } else {
                paragraph.add(", according to ").add(Style.SOURCE, relayer);
            }
            circumstances(relay, paragraph);
        }
    }

    /** What the one who claims it did, such as {@code denied}; empty where the report itself claims it. */
    static String lastWord(List<Link> chain) {
        return chain.isEmpty() ? "" : past(chain.get(chain.size() - 1).act());
    }

    private static @Nullable String name(Link link) {
        return link.source() == null ? null : Visible.of(link.source().name());
    }

    private static void circumstances(Link link, Paragraph paragraph) {
        Link.Medium medium = link.medium();
        if (medium != null) {
            paragraph.add(", " + through(medium));
        }
        Interval time = link.time();
        if (time != null) {
            paragraph.add(", " + Days.of(time));
        }
    }

    private static String past(Link.Act act) {
        return switch (act) {
            case SAY -> "said";
            case POSITION -> "took the position";
            default -> participle(act);
        };
    }

    private static String participle(Link.Act act) {
        return switch (act) {
            case SAY -> "said";
            case REPORT -> "reported";
            case PROPOSE -> "proposed";
            case DEMAND -> "demanded";
            case ACCUSE -> "accused";
            case THREATEN -> "threatened";
            case PROMISE -> "promised";
            case POSITION -> "held";
            case CONFIRM -> "confirmed";
            case DENY -> "denied";
            case DECLINE -> "declined";
            case ALLEGE -> "alleged";
            case CLAIM_RESPONSIBILITY -> "claimed responsibility";
            case CONDEMN -> "condemned";
            case OFFER -> "offered";
            case ACCEPT -> "accepted";
            case REFUSE -> "refused";
            case SUPPORT -> "supported";
            case WARN -> "warned";
        };
    }

    private static String through(Link.Medium medium) {
        return switch (medium) {
            case AUDIO -> "in an audio recording";
            case VIDEO -> "in a video";
            case INTERVIEW -> "in an interview";
            case TELEPHONE -> "by telephone";
            case STATEMENT -> "in a statement";
            case SOCIAL_MEDIA -> "on social media";
            case DOCUMENT -> "in a document";
            case REPORT -> "in a report";
        };
    }

    private ChainWords() {}
}
