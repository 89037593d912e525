package org.rapporteur.read.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Role;

/** Tells the role of a block that names it, or whose form alone is enough: links, prompts, bylines, running times. */
final class Labels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LEAD = "^[^\\p{L}\\d(]{0,6}";

    /** Words that open a link to another story, whatever follows. */
    private static final Pattern RELATED = Pattern.compile(
            LEAD + "(?:related(?: (?:links?|story|stories|coverage|articles?|content|news|videos?|topics?|reading))?"
                    + "|see also|read (?:more|also|next|this next)|also (?:read|see|on [\\p{L}]+)|more (?:on this|from|stories|coverage)"
                    + "|(?:continuing|complete|full) coverage|recommended(?: for you| reading)?|don['’]?t miss"
                    + "|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared)"
                    + "|trending|in case you missed it|top stories|latest (?:news|stories|headlines)|further reading)\\b",
            FLAGS);

    /** Labels that make a link only with a colon or a bar after them. */
    private static final Pattern LABELLED = Pattern.compile(
            LEAD
                    + "(?:related|more|read|link|watch|video|photos?|pictures|gallery|slideshow|interactive|graphic|map|timeline"
                    + "|explainer|analysis|opinion|previously|earlier|background|live|listen|podcast)(?: [\\p{L}]+){0,2} ?[:|»>]+ ?\\S",
            FLAGS);

    /** What no story says, however it goes on. */
    private static final Pattern FURNITURE = Pattern.compile(
            LEAD
                    + "(?:on .{6,80} wrote:$|copyright\\b|©|\\(c\\) \\d{4}|all rights reserved\\b|please enable javascript\\b|subscribe (?:to|now|for)\\b|advertisement\\b"
                    + "|sign up (?:for|to|here|now)\\b|(?:read or )?share this (?:story|article|page)\\b|follow (?:us|[^.]{1,60}) on (?:twitter|facebook|instagram|social media|whatsapp|telegram)\\b"
                    + "|(?:click|tap) here\\b|this material may not be (?:published|reproduced|reprinted)\\b|download (?:the|our) [^.]{1,40}\\bapps?\\b)",
            FLAGS);

    /** What prompts a reader where it stands alone. */
    private static final Pattern PROMPT = Pattern.compile(
            LEAD
                    + "(?:advert(?:ising)?\\b|sponsored\\b|share (?:this|on|via|it)\\b|subscribe\\b|(?:our |daily |weekly )?newsletters?\\b|click to\\b|hide (?:caption|transcript)\\b"
                    + "|loading\\b|skip to\\b|print this\\b|e-?mail this\\b|contact us\\b|terms of (?:use|service)\\b|privacy policy\\b|cookies?\\b|want to receive\\b|never miss\\b"
                    + "|stay (?:on top|up to date)\\b|(?:image|slide) \\d+ of\\b|comments?(?: \\(?\\d+\\)?| are closed)?[.:]?$|leave a (?:comment|reply)\\b|log ?in\\b|support (?:us|our)\\b|donate\\b"
                    + "|view comments\\b|show more\\b|enlarge\\b|back to top\\b|(?:twitter|facebook|e-?mail|print|share|tweet|whatsapp|telegram|linkedin|instagram|comment|pause|play|close|menu)$"
                    + "|report a (?:typo|correction)\\b|tags?:|topics?:|filed under\\b)",
            FLAGS);

    /** A prompt is at most so long. */
    private static final int LONGEST_PROMPT_WORDS = 9;

    /** The foot of a page is at most so long. */
    private static final int LONGEST_FOOT_WORDS = 20;

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:[Ss]tory |[Ww]ritten |[Rr]eported )?[Bb]y|BY|From|FROM) [\\p{Lu}][\\p{L}.'’-]*(?:,? (?:and |AND |in |of |for |the |al-|de )?[\\p{Lu}][\\p{L}.'’-]*){0,11}(?: ?[|,/-] ?[^.]{1,60})?$");

    private static final String DATE = "(?:" + CalendarNames.WEEKDAY + ",? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?"
            + CalendarNames.MONTH + ",? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? ?)?(?:\\d{4})?"
            + "|\\d{4}-\\d{2}-\\d{2}(?:[t ][\\d:.+z-]*)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}";
    private static final String CLOCK =
            "(?:,? ?(?:at |[-–|] ?)?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,5}\\)?)?)?";
    private static final Pattern DATELINE = Pattern.compile(
            "^\\W{0,3}(?:[^.,:\\d]{2,40}(?:,| [—–-]{1,2}) )?(?:(?:first |last )?(?:published|updated|posted|modified|created|date)(?: on| at)?:? ?)?(?:on |, )?(?:"
                    + DATE + ")" + CLOCK + "\\W{0,2}$",
            FLAGS);

    private static final String TIME = "\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?";
    /** A running time at the end, unless a word before it makes it a time of day. */
    private static final Pattern RUNNING_TIME_LAST = Pattern.compile(
            "(?<!\\b(?:at|by|until|till|from|to|since|around|about|before|after|between|and|of|[-–])) [(\\[]?" + TIME
                    + "[)\\]]?$",
            FLAGS);

    private static final Pattern RUNNING_TIME_FIRST =
            Pattern.compile("^[(\\[]?" + TIME + "[)\\]]? (?![ap]\\.?m|gmt|utc|local|hours|[-–:])\\p{L}", FLAGS);
    private static final Pattern ADDRESS =
            Pattern.compile("^\\S*(?:@|://|www\\.|\\.com/)\\S*$|^\\(?\\d{3}\\)?[ -]\\d{3}-\\d{4}$");

    /** The foot of a page: who publishes it, and where it is found or which page it is, with bars between. */
    private static final Pattern PAGE_FOOT = Pattern.compile(
            "^(?=.*[|•·])(?=.*(?:www\\.|https?://|\\S@\\S|\\bpage \\d))[^.!?]*(?:\\.\\S[^.!?]*)*$", FLAGS);

    /** The block's role where it shows one; null where only its neighbours can tell. */
    static @Nullable Role of(Block block) {
        if (block.length() > 400) {
            return null;
        }
        String words = block.words();
        if (words.startsWith(">")
                || !block.hasLetter()
                || ADDRESS.matcher(words).find()) {
            return Role.FURNITURE;
        }
        if (DATELINE.matcher(words).find()) {
            return Role.DATELINE;
        }
        boolean heading = block.isHeadingLike();
        boolean prompt = (heading || block.wordCount() <= LONGEST_PROMPT_WORDS)
                && PROMPT.matcher(words).find();
        boolean foot = heading
                && block.wordCount() <= LONGEST_FOOT_WORDS
                && PAGE_FOOT.matcher(words).find();
        if (prompt || foot || FURNITURE.matcher(words).find()) {
            return Role.FURNITURE;
        }
        if (heading
                && (RUNNING_TIME_LAST.matcher(words).find()
                        || RUNNING_TIME_FIRST.matcher(words).find())) {
            return Role.VIDEO;
        }
        if (LABELLED.matcher(words).find()
                && (heading || words.toLowerCase(Locale.ROOT).startsWith("related"))) {
            return Role.RELATED;
        }
        if (RELATED.matcher(words).find() && (heading || block.endsWith(':'))) {
            return Role.RELATED;
        }
        return heading && BYLINE.matcher(words).find() ? Role.BYLINE : null;
    }

    private Labels() {}
}
