package org.rapporteur.read.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;
import org.rapporteur.read.text.Footers;

/**
 * Tells by its words what a short block is that nothing else tells of: the usual phrases of news pages. All patterns are
 * for text in lower case, and all but {@link #PROMPT} and {@link #AGENCY} for its start.
 */
final class Wording {
    /** A longer block is a paragraph whatever it says. */
    private static final int LONGEST = 300;

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_CREDIT = 100;

    private static final Pattern RELATED = Pattern.compile("\\W{0,3}(?:"
            + "related(?: (?:links?|stor(?:y|ies)|articles?|news|coverage|content|topics?|videos?))?"
            + "|(?:read|see|listen|find out) (?:more|also|next|now|this)|also (?:read|see|watch|on)"
            + "|more|more (?:on|from|about|stories|news|coverage)\\b[^:.]{0,40}"
            + "|you (?:may|might) (?:also )?(?:like|enjoy)|recommended|don['\u2019]t miss|must read"
            + "|editor['\u2019]?s['\u2019]? picks?|trending|most (?:read|popular)|top stories|in case you missed it"
            + "|what to read next|up next|further reading|from our partners"
            + "|(?:lea|leia|lee) (?:tambi\u00e9n|tamb\u00e9m|m\u00e1s)|(?:\u00e0 )?lire aussi|lesen sie auch"
            + "|mehr zum thema|leggi anche|lees ook"
            + "|\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435"
            + "|\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627)"
            + "(?:\\s*[:>|\u203a\u00bb\u2013\u2014-]|\\s*\\.{0,3}(?:$|\\n))");

    private static final Pattern CREDIT = Pattern.compile(
            "\\W{0,2}(?:(?:file )?(?:photo|photograph|image|picture|screenshot)(?:graphy)?s?(?: credits?)?"
                    + "(?: by | courtesy (?:of )?|\\s*[:/|\u00a9])|credits?:|courtesy of )");
    private static final Pattern AGENCY =
            Pattern.compile("^\\W{0,4}(?:getty images|shutterstock|istock|ap photo|afp|reuters|epa|associated press"
                    + "|agence france-presse)\\b[^.!?]{0,60}$"
                    + "|(?:/|via )(?:getty images|shutterstock|ap|afp|reuters|epa|bloomberg)\\W{0,2}$");

    /** A block that says no more than this is a button or a label. */
    private static final Pattern LABEL =
            Pattern.compile("\\W{0,3}(?:advert(?:isement|ising)?s?|sponsored(?: content)?|ad"
                    + "|caption|close|open|share|print|e-?mail|comments?|subscribe|sign up|sign in|log in|register|loading|play"
                    + "|pause|replay(?: video)?|show more|view (?:all|more|gallery)|skip(?: ad(?:vertisement)?)?|back to top"
                    + "|story continues(?: below)?|continue reading|article continues|enlarge(?: this)?(?: image)?|hide caption"
                    + "|toggle caption|copy link|link copied|save|tweet|follow|leave a comment|post a comment"
                    + "|join the conversation|view comments|(?:photo|image|slide|picture) ?\\d+ (?:of|/) ?\\d+"
                    + "|\\d+ ?(?:/|of) ?\\d+)[^\\p{L}]{0,12}");

    private static final Pattern FURNITURE = Pattern.compile("\\W{0,3}(?:share (?:this|on|via)"
            + "|(?:story|article) continues below|scroll (?:down )?to continue|tap here"
            + "|click (?:here )?to (?:get|subscribe|sign|read|join|view|download|see|share)"
            + "|sign up (?:for|to|here|now)|subscribe (?:to|now|here|today|for)"
            + "|get (?:the latest|our (?:free )?|email|breaking|unlimited|alerts|more (?:of|from) )"
            + "|download (?:the|our) app|follow (?:us|him|her|them|me|@)|like us on|join (?:us|our|the conversation)"
            + "|support (?:our|us|independent|quality)|already a (?:subscriber|member)|to continue reading"
            + "|have a (?:news )?tip|want (?:more|to (?:read|receive|get))|tell us what|let us know"
            + "|all rights reserved|media playback|your browser|(?:please )?enable javascript|javascript is"
            + "|(?:\u00a9|copyright)\\s|this (?:material|article|story) may (?:not )?|(?:enter )?your e-?mail"
            + "|by (?:signing up|subscribing|clicking)|thank you for (?:subscribing|signing|reading))");

    private static final Pattern PROMPT = Pattern.compile(
            "\\bfollow (?:us|him|her|them|me|@\\S{1,40}|[\\p{L}.' ]{2,40}) on (?:twitter|facebook|instagram|x\\b|telegram"
                    + "|youtube|linkedin|threads|bluesky)"
                    + "|\\bsign up (?:for|to|here)\\b.{0,60}\\b(?:newsletter|alerts|updates|e-?mail|inbox)"
                    + "|\\bsubscribe to\\b.{0,60}\\b(?:newsletter|podcast|channel|youtube|magazine)"
                    + "|\\bclick here (?:to|for)\\b|\\bin(?:to)? your inbox\\b|\\b(?:can|may) be reached at\\b"
                    + "|\\bread the original article\\b");

    private static final Pattern STAFF =
            Pattern.compile("\\W?(?:(?:additional )?reporting by |writing by |editing by |compiled by )"
                    + "|.{0,120}\\bcontributed (?:to|reporting)\\b.{0,40}$");

    private static final Pattern VIDEO =
            Pattern.compile("\\W{0,2}(?:(?:watch|video)\\s*[:|\u2013\u2014]|\\d{1,2}:\\d\\d(?::\\d\\d)?$)");

    private static final Pattern BYLINE = Pattern.compile(
            "(?:[Bb]y|BY|Written by|Reported by|Posted by|Par|Von|Por|Di)\\s+(?:the )?\\p{Lu}[^.!?:]{2,100}$");
    private static final Pattern AFTER_NAMES = Pattern.compile("(?iu)\\s{0,3}(?:[|\u00b7\u2022\\n\u2013\u2014/]|\\d"
            + "|\\b(?:updated|published|posted|on |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)).*");

    private Wording() {}

    /** The role that a block's words give it; null where they leave it open. */
    static @Nullable Role role(Block block) {
        if (Footers.startIn(block.text()) == 0) {
            return Role.FURNITURE;
        }
        if (block.length() > LONGEST) {
            return null;
        }
        String text = block.text().toLowerCase(Locale.ROOT);
        if (RELATED.matcher(text).lookingAt() && (block.linked() > 0 || text.length() <= LONGEST_LABEL)) {
            return Role.RELATED;
        }
        if (LABEL.matcher(text).matches() || FURNITURE.matcher(text).lookingAt() || isPrompt(text)) {
            return Role.FURNITURE;
        }
        if (VIDEO.matcher(text).lookingAt()) {
            return Role.VIDEO;
        }
        if (STAFF.matcher(text).lookingAt()) {
            return Role.BYLINE;
        }
        return CREDIT.matcher(text).lookingAt() || isAgency(text) ? Role.CREDIT : null;
    }

    private static boolean isPrompt(String text) {
        boolean likely = text.contains("follow ")
                || text.contains("sign up")
                || text.contains("subscribe")
                || text.contains(" here ")
                || text.contains("inbox")
                || text.contains("reached at")
                || text.contains("original article");
        return likely && PROMPT.matcher(text).find();
    }

    private static boolean isAgency(String text) {
        return text.length() <= LONGEST_CREDIT && AGENCY.matcher(text).find();
    }

    static boolean isByline(String text) {
        return text.length() <= LONGEST_BYLINE && BYLINE.matcher(text).lookingAt();
    }

    /** The names in a byline, without what is said of the day and the hour after them. */
    static String author(String byline) {
        String names = AFTER_NAMES.matcher(byline).replaceFirst("").strip();
        return names.endsWith(",") ? names.substring(0, names.length() - 1) : names;
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
