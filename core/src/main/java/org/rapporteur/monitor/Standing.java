package org.rapporteur.monitor;

import java.util.regex.Pattern;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claim.Modality;
import org.rapporteur.model.Claim.Stance;
import org.rapporteur.model.Position.Act;

/** Whether what a claim tells is a position at all. */
final class Standing {
    private static final Pattern NO_ANSWER = Pattern.compile(
            "^(?:that |to |further |immediately |publicly )*(?:comment|answer|say|discuss|be (?:named|identified|quoted)"
                    + "|confirm|elaborate|respond|speculate|disclose|name|identify|speak to|talk to (?:reporters|journalists)"
                    + "|give (?:details|figures|his|her|their|its|any|a|an|more|further|reasons|interviews))\\b.*");

    private static final Pattern PROPOSAL = Pattern.compile(
            "^(?:that )?[^,;“\"]{0,80}\\b(?:should|ought to|must|could be (?!\\p{L}+ing\\b)|be (?:\\p{L}+ed|held|sent|set|put|given|made|built|cut)\\b)");

    /**
     * Whether a claim says that it is so: not denied, not negated, not only supposed.
     *
     * @param spoken whether its modality is that of the words, which is not the speaker's
     */
    static boolean holds(Claim.Basis basis, boolean spoken) {
        boolean stands = basis.stance() == Stance.ASSERTED || basis.stance() == Stance.CONFIRMED;
        boolean real = basis.modality() == Modality.ACTUAL
                || (spoken
                        && (basis.modality() == Modality.DEMANDED
                                || basis.modality() == Modality.PROPOSED
                                || basis.modality() == Modality.PLANNED));
        return basis.polarity() == Claim.Polarity.POSITIVE && stands && real;
    }

    /** Whether what somebody suggests is to be done, and not only thought. */
    static boolean isProposal(String words) {
        return PROPOSAL.matcher(words).find();
    }

    /** Whether it is only what everybody does: not answering, condolences. */
    static boolean isNothing(Act act, String words) {
        String about = words.strip();
        if (act == Act.REFUSE) {
            return NO_ANSWER.matcher(about).matches();
        }
        if (about.matches("(?i)(?:that )?(?:no|nothing|none|little)\\b.*")) {
            return act != Act.DEMAND && act != Act.POSITION;
        }
        String begins = about.substring(0, Math.min(about.length(), 40));
        return (act == Act.OFFER || act == Act.SUPPORT) && ActWords.begins("courtesies", begins);
    }

    private Standing() {}
}
