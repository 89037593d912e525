package org.rapporteur.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

/** Who brought a report out, by its own words, where its format doesn't tell. */
final class Publishers {
    private static final String NAME =
            "((?:The |the )?\\p{Lu}[\\p{L}.'’&-]*(?: (?:of |and |& |for |the )*\\p{Lu}[\\p{L}.'’&-]*){0,5})";

    /** {@code The Harbour Gazette, 6 June 2024}: a newspaper's own line; a place's would go on in capitals or a dash. */
    private static final Pattern MASTHEAD =
            Pattern.compile("^" + NAME + ",? (?:\\p{L}+,? )?(?:\\d{1,2} \\p{L}+\\.?|\\p{L}+\\.? \\d{1,2}),? \\d{4}$");

    /** {@code The Tarn Gazette} alone above the headline; a section's name, such as "World News", has no word of a paper's own. */
    private static final Pattern NAMEPLATE =
            Pattern.compile("^((?:The )?\\p{Lu}[\\p{L}.'’&-]*(?: (?:of |and |& |for |the )*\\p{Lu}[\\p{L}.'’&-]*){0,4}"
                    + " (?:Gazette|Courier|Times|Post|Herald|Tribune|Chronicle|Ledger|Journal|Telegraph|Mail|Star|Observer|Monitor"
                    + "|Express|Standard|Independent|Guardian|Mirror|Dispatch|Daily|Weekly|Press|Wire|Agency|Examiner|Record|Register"
                    + "|Inquirer|Sentinel|Echo|Bugle|Argus|Advertiser|Messenger))$");

    /** {@code BEIRUT, Sept 17 (MPA) -}. */
    private static final Pattern AGENCY = Pattern.compile("\\((\\p{Lu}[\\p{L} .]{1,30})\\)[ \\u00A0]*[-–—]*$");

    /** {@code By Miriam Oakes, The Northern Courier}: what stands behind the name of a person. */
    private static final Pattern BYLINE = Pattern.compile("(?i:by) [^,]+, " + NAME + "$");

    /** {@code Meridian Press Agency / The Evening Ledger} below the text: whose it is, and who prints it. */
    private static final Pattern REPRINT = Pattern.compile("^(?!\\p{Lu}+ \\p{Lu}+ /)[^/]+ / " + NAME + "$");

    /**
     * A publisher.
     *
     * @param basis masthead, dateline or credit
     */
    record Found(String name, String basis) {}

    /** The first that a report's words tell, in this order; null where none do. */
    static @Nullable Found of(String text, List<Passage> passages) {
        Found found = find(text, passages, Role.DATELINE, MASTHEAD, "masthead");
        if (found == null && !passages.isEmpty()) {
            found = find(text, passages.subList(0, 1), Role.KICKER, NAMEPLATE, "masthead");
        }
        if (found == null && !passages.isEmpty()) {
            found = find(text, passages.subList(passages.size() - 1, passages.size()), Role.CREDIT, REPRINT, "credit");
        }
        if (found == null) {
            found = find(text, passages, Role.DATELINE, AGENCY, "dateline");
        }
        return found != null ? found : find(text, passages, Role.BYLINE, BYLINE, "credit");
    }

    private static @Nullable Found find(String text, List<Passage> passages, Role role, Pattern pattern, String basis) {
        for (Passage passage : passages) {
            if (passage.role() == role) {
                Matcher match = pattern.matcher(passage.span().of(text).strip());
                if (match.find()) {
                    return new Found(Chars.oneLine(match.group(1)), basis);
                }
            }
        }
        return null;
    }

    private Publishers() {}
}
