package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the purpose of an element from its class and id: the words web authors commonly use, taken apart at hyphens,
 * underscores and capitals. One instance a page, since it remembers what it has read.
 */
final class PurposeWords {
    private static final Map<String, Purpose> WORDS = new HashMap<>();
    private static final List<Start> STARTS = new ArrayList<>();
    private static final int MOST_WORDS = 3;

    static {
        words(
                Purpose.BODY,
                "articlebody storybody entrycontent postcontent postbody articlecontent storycontent articletext storytext "
                        + "bodytext bodycopy entrybody newsbody newstext newscontent textbody contentbody blogcontent "
                        + "postentry blogpostbody bodycontent textcontent maincopy articlecopy");
        words(Purpose.TITLE, "headline hed title headlines");
        words(
                Purpose.KICKER,
                "kicker eyebrow overline strapline dek standfirst subtitle subheadline articlesummary "
                        + "articlesubtitle articledescription");
        words(
                Purpose.BYLINE,
                "byline author authors dateline timestamp published pubdate postmeta entrymeta articlemeta storymeta "
                        + "postinfo articleinfo writer bio authorbio contributor contributors datetime postdate postedon "
                        + "dateposted publishdate pubtime readingtime readtime metadata biography");
        words(
                Purpose.CAPTION,
                "caption figcaption captiontext imagecaption photocaption imgcaption captions cutline "
                        + "imagedescription photodescription mediadescription imgdesc photodesc picturecaption bildunterschrift "
                        + "piedefoto legenda");
        words(Purpose.CREDIT, "credit credits photocredit imagecredit photographer copyright imagesource photoby");
        words(
                Purpose.VIDEO,
                "videoplayer jwplayer videocaption videotitle videodescription videowrapper brightcove "
                        + "video videos videocontainer videoembed");
        words(Purpose.EMBED, "tweet twittertweet instagrammedia fbpost tiktokembed redditcard");
        words(
                Purpose.RELATED,
                "related relatedcontent recommended recommendation recommendations recirc recirculation morestories "
                        + "morestory readmore alsoread readalso readnext morefrom moreon trending mostpopular mostread "
                        + "mostviewed popularposts outbrain taboola zergnet revcontent teaser teasers suggested upnext "
                        + "nextarticle nextstory seealso yarpp youmaylike mayalsolike inlinelink promobox topstories "
                        + "latestnews latestposts recentposts moretopics furtherreading similar similarposts "
                        + "relacionadas relacionados relacionada similaires verwandte correlati leiamais saibamais "
                        + "vejatambem leatambien morenews dontmiss crosslink morearticles readthis otherstories interlink");
        words(
                Purpose.PROMOTION,
                "share sharing sharebar sharetools social socials socialmedia sharedaddy addtoany addthis followus "
                        + "followbutton promo promotion newsletter newsletters subscribe subscription subscriptions "
                        + "signup paywall donate donation cta sponsor sponsored sponsors advert adverts advertisement "
                        + "advertisements advertising ad ads adslot adunit adbox adwrapper adcontainer dfp gpt adsense "
                        + "banner cookie cookies consent gdpr modal popup overlay login register registration "
                        + "calltoaction optin mailchimp hubspotform support membership tipjar giveaway shop "
                        + "buybutton affiliate disclosure toolbar tools utility feedback rating ratings poll quiz "
                        + "publicidade publicidad werbung anzeige reklama pubblicita inscription");
        words(
                Purpose.COMMENTS,
                "comment comments commentlist disqus respond replies livefyre coral viafoura discussion usercomments "
                        + "fbcomments commentform leavecomment commentarea "
                        + "comentarios commentaires kommentare kommentar commenti reacties");
        words(
                Purpose.NAVIGATION,
                "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs masthead pagination pager paging "
                        + "taglist tags tagcloud topics topiclist keywords footer sitefooter toc tableofcontents "
                        + "skiplink skip sitemap search searchform postnavigation filedunder categories "
                        + "siteheader");
        words(Purpose.ASIDE, "pullquote sidebar siderail rightrail leftrail rail sidecolumn rightcolumn aside infobox");
        words(
                Purpose.HIDDEN,
                "visuallyhidden sronly screenreadertext screenreader offscreen printonly rolloverblock "
                        + "rolloverbox rollovercontent tooltip tooltiptext tooltipcontent popover hovercard");
        starts(Purpose.COMMENTS, "disqus comments");
        starts(
                Purpose.RELATED,
                "related recommend outbrain taboola zergnet recirc readmore mostread mostpop moststories trending");
        starts(Purpose.PROMOTION, "newsletter subscri advert sharebut sharelink socialsh socialic sharet");
        starts(Purpose.NAVIGATION, "breadcrumb pagination navig");
        starts(Purpose.ASIDE, "sidebar");
        starts(Purpose.BODY, "articlebody storybody");
    }

    /** How names begin that tell a purpose. */
    private record Start(String letters, Purpose purpose) {}

    private final Map<String, Purpose> known = new HashMap<>();
    private final Map<String, Purpose> names = new HashMap<>();

    /** The purpose that a class or id attribute tells; the strongest of its names' where several do. */
    Purpose of(String attribute) {
        if (attribute.isEmpty() || attribute.length() > 400) {
            return Purpose.UNKNOWN;
        }
        Purpose remembered = known.get(attribute);
        if (remembered == null) {
            remembered = read(attribute);
            known.put(attribute, remembered);
        }
        return remembered;
    }

    private Purpose read(String attribute) {
        Purpose strongest = Purpose.UNKNOWN;
        int start = 0;
        for (int i = 0; i <= attribute.length(); i++) {
            if (i == attribute.length() || attribute.charAt(i) <= ' ') {
                if (i > start) {
                    strongest = stronger(strongest, knownName(attribute.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return strongest;
    }

    private Purpose knownName(String name) {
        Purpose remembered = names.get(name);
        if (remembered == null) {
            remembered = ofName(name);
            names.put(name, remembered);
        }
        return remembered;
    }

    private static Purpose ofName(String name) {
        List<String> words = parts(name);
        if (words.isEmpty() || isState(words.get(0))) {
            return Purpose.UNKNOWN;
        }
        if (words.contains("embed") || words.contains("embedded")) {
            return Purpose.EMBED;
        }
        Purpose strongest = Purpose.UNKNOWN;
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            joined.setLength(0);
            for (int j = i; j < Math.min(i + MOST_WORDS, words.size()); j++) {
                strongest = stronger(
                        strongest, WORDS.get(joined.append(words.get(j)).toString()));
            }
        }
        String whole = words.size() == 1 ? words.get(0) : String.join("", words);
        for (Start start : STARTS) {
            if (whole.startsWith(start.letters)) {
                strongest = stronger(strongest, start.purpose);
            }
        }
        return strongest;
    }

    /** Classes such as {@code has-sidebar}, {@code tag-comments} or {@code no-ads} tell what surrounds or files it. */
    private static boolean isState(String first) {
        return switch (first) {
            case "has", "is", "no", "not", "with", "without", "tag", "category", "js", "type", "format" -> true;
            default -> false;
        };
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(4);
        StringBuilder part = new StringBuilder(name.length());
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean boundary = !letter || (Character.isUpperCase(c) && Character.isLowerCase(before));
            if (boundary && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (letter) {
                part.append(Character.toLowerCase(c));
            }
            before = c;
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** All words that tell a purpose. */
    static Set<String> words() {
        return Set.copyOf(WORDS.keySet());
    }

    private static Purpose stronger(Purpose one, @Nullable Purpose other) {
        return other != null && other.compareTo(one) > 0 ? other : one;
    }

    private static void words(Purpose purpose, String list) {
        for (String word : list.split(" ", -1)) {
            WORDS.put(word, purpose);
        }
    }

    private static void starts(Purpose purpose, String list) {
        for (String word : list.split(" ", -1)) {
            STARTS.add(new Start(word, purpose));
        }
    }
}
