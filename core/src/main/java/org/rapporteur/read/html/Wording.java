package org.rapporteur.read.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;

/** Tells by its words what a short block is that nothing else tells of: the usual phrases of news pages. */
final class Wording {
    /** A longer block is a paragraph whatever it says. */
    static final int LONGEST = 300;

    private static final int LONGEST_LABEL = 40;

    private static final Pattern RELATED = Pattern.compile(
            "(?iu)^\\W{0,3}(?:related|related (?:links?|stor(?:y|ies)|articles?|news|coverage|content|topics?|videos?)"
                    + "|(?:read|see|watch|listen|find out) (?:more|also|next|now|this)|also (?:read|see|watch|on)|more"
                    + "|more (?:on|from|about|stories|news|coverage)\\b[^:.]{0,40}|you (?:may|might) (?:also )?(?:like|enjoy)"
                    + "|recommended|don['\u2019]t miss|must read|editor['\u2019]?s['\u2019]? picks?|trending|most (?:read|popular)"
                    + "|top stories|in case you missed it|what to read next|up next|further reading|from our partners"
                    + "|l(?:ea|eia|ee) (?:tamb[ié\u00e9]+n|tamb\u00e9m|m\u00e1s)|lire aussi|\u00e0 lire aussi"
                    + "|lesen sie auch|mehr zum thema|leggi anche|lees ook"
                    + "|\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435"
                    + "|\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627)(?:\\s*[:>|\u203a\u00bb\u2013\u2014-]|\\s*\\.{0,3}(?:$|\n))");
    private static final Pattern CREDIT = Pattern.compile(
            "(?iu)^\\W{0,2}(?:(?:photo|photograph|image|picture|screenshot|file photo)"
                    + "(?:graphy)?(?:s)?(?: credits?)?(?: by | courtesy (?:of )?|\\s*[:/|\u00a9])|credits?:|courtesy of )"
                    + "|^\\W{0,2}(?:\u00a9 ?)?(?:getty images|shutterstock|istock|ap photo|afp|reuters|epa|associated press|agence france-presse)"
                    + "\\b[^.!?]{0,60}$|(?:/|via )(?:getty images|shutterstock|ap|afp|reuters|epa|bloomberg)\\W{0,2}$");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?iu)^\\W{0,3}(?:advert(?:isement|ising)?s?|sponsored(?: content)?|ad|caption|close|open|share|print|e-?mail|comments?"
                    + "|subscribe|sign up|sign in|log in|register|loading|play|pause|replay(?: video)?|show more|view (?:all|more|gallery)"
                    + "|skip(?: ad(?:vertisement)?)?|back to top|story continues(?: below)?|continue reading|article continues"
                    + "|enlarge(?: this)?(?: image)?|hide caption|toggle caption|copy link|link copied|save|tweet|follow"
                    + "|(?:photo|image|slide|picture) ?\\d+ (?:of|/) ?\\d+|\\d+ ?(?:/|of) ?\\d+|leave a comment|post a comment"
                    + "|join the conversation|view comments)\\b[^\\p{L}]{0,12}(?:\\S+ advertisement)?$"
                    + "|^\\W{0,3}(?:share (?:this|on|via)|story continues below|article continues below|scroll (?:down )?to continue"
                    + "|click (?:here )?to (?:get|subscribe|sign|read|join|view|download|see|share)|tap here|"
                    + "sign up (?:for|to|here|now)|subscribe (?:to|now|here|today|for)|get (?:the latest|our (?:free )?|email|breaking|"
                    + "unlimited|alerts|more (?:of|from) )|download (?:the|our) app|follow (?:us|him|her|them|me|@|[\\p{Lu}]\\S+ on)"
                    + "|like us on|join (?:us|our|the conversation)|support (?:our|us|independent|quality)|already a (?:subscriber|member)"
                    + "|to continue reading|have a (?:news )?tip|want (?:more|to (?:read|receive|get))|tell us what|let us know"
                    + "|all rights reserved|media playback|your browser|(?:please )?enable javascript|javascript is|(?:\u00a9|copyright)\\s|this (?:material|article|story) may (?:not )?|enter your e?-?mail"
                    + "|your e?-?mail|by (?:signing up|subscribing|clicking)|thank you for (?:subscribing|signing|reading))");
    private static final Pattern FOLLOW = Pattern.compile(
            "(?iu)\\bfollow (?:us|him|her|them|me|@\\S+|[\\p{L}.' ]{2,40}) on (?:twitter|facebook|instagram|x\\b|telegram|youtube|linkedin|threads|bluesky)"
                    + "|\\bsign up (?:for|to|here)\\b.{0,60}\\b(?:newsletter|alerts|updates|e-?mail|inbox)|\\bsubscribe to\\b.{0,60}\\b(?:newsletter|podcast|channel|youtube|magazine)"
                    + "|\\bclick here (?:to|for)\\b|\\bin(?:to)? your inbox\\b|\\b(?:can be|may be) reached at\\b|\\bread the original article\\b");
    private static final Pattern BYLINE = Pattern.compile(
            "(?u)^(?:By|BY|Written by|Reported by|Posted by|Par|Von|Por|Di)\\s+(?:the )?\\p{Lu}[^.!?:]{2,100}$");

    private static final Pattern STAFF = Pattern.compile(
            "(?u)^\\W?(?:(?:Additional )?[Rr]eporting by |[Ww]riting by |[Ee]diting by |[Cc]ompiled by )"
                    + "|\\bcontributed (?:to|reporting)\\b.{0,40}$");

    private static final Pattern AFTER_NAMES = Pattern.compile(
            "(?iu)\\s*(?:[|\u00b7\u2022\n\u2013\u2014/]|\\d|\\b(?:updated|published|posted|on "
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)).*");
    private static final Pattern VIDEO = Pattern.compile("(?iu)^\\W{0,2}(?:(?:watch|video)\\s*[:|\u2013\u2014]|\\d{1,2}:\\d\\d(?::\\d\\d)?$)");

    private Wording() {}

    /** The role that a block's words give it; null where they leave it a paragraph. */
    static @Nullable Role role(Block block) {
        String text = block.text();
        if (text.length() > LONGEST) {
            return null;
        }
        if (RELATED.matcher(text).find() && (block.linked() > 0 || text.length() <= LONGEST_LABEL)) {
            return Role.RELATED;
        }
        if (FURNITURE.matcher(text).find() || FOLLOW.matcher(text).find()) {
            return Role.FURNITURE;
        }
        if (VIDEO.matcher(text).find()) {
            return Role.VIDEO;
        }
        if (STAFF.matcher(text).find()) {
            return Role.BYLINE;
        }
        return CREDIT.matcher(text).find() ? Role.CREDIT : null;
    }

    static boolean isByline(String text) {
        return text.length() <= 120 && BYLINE.matcher(text).find();
    }

    /** The names in a byline, without what is said of the day and the hour after them. */
    static String author(String byline) {
        return AFTER_NAMES.matcher(byline).replaceFirst("").strip();
    }

    /** The letters and digits of a text in lower case, for telling whether two say the same. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
