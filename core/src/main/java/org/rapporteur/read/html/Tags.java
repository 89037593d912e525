package org.rapporteur.read.html;

/** What HTML's elements are to a reader of the page. */
final class Tags {
    private Tags() {}

    /** Elements whose content is never part of what a page says. */
    static boolean isSilent(String name) {
        return switch (name) {
            case "script",
                    "style",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "select",
                    "datalist",
                    "textarea",
                    "input",
                    "button",
                    "img",
                    "meta",
                    "link",
                    "title",
                    "dialog",
                    "progress",
                    "meter",
                    "frameset",
                    "noframes",
                    "amp-analytics",
                    "amp-ad",
                    "amp-consent" -> true;
            default -> false;
        };
    }

    static boolean isPicture(String name) {
        return switch (name) {
            case "img", "picture", "video", "iframe", "object", "embed", "amp-img", "amp-video", "amp-youtube" -> true;
            default -> false;
        };
    }

    /** Elements set as blocks of their own. */
    static boolean isBlock(String name) {
        return switch (name) {
            case "html",
                    "body",
                    "div",
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "article",
                    "section",
                    "main",
                    "header",
                    "footer",
                    "nav",
                    "menu",
                    "aside",
                    "figure",
                    "figcaption",
                    "blockquote",
                    "pre",
                    "address",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "form",
                    "fieldset",
                    "legend",
                    "details",
                    "summary",
                    "hr",
                    "center",
                    "hgroup",
                    "noscript",
                    "search" -> true;
            default -> false;
        };
    }

    /** Elements of the page's own making, which its style sheet may set either way. */
    static boolean isCustom(String name) {
        return name.indexOf('-') > 0;
    }

    /** What a tag alone says that its element is for. */
    static Purpose purpose(String name) {
        return switch (name) {
            case "nav", "menu", "footer", "search" -> Purpose.NAVIGATION;
            case "aside" -> Purpose.ASIDE;
            case "figcaption", "caption" -> Purpose.CAPTION;
            case "h1" -> Purpose.TITLE;
            case "address" -> Purpose.BYLINE;
            default -> Purpose.UNKNOWN;
        };
    }

    /** What an ARIA role says that an element is for. */
    static Purpose purposeOfRole(String role) {
        return switch (role) {
            case "navigation", "contentinfo", "menu", "menubar", "search", "tablist", "toolbar" -> Purpose.NAVIGATION;
            case "complementary" -> Purpose.ASIDE;
            case "dialog", "alertdialog", "tooltip", "alert" -> Purpose.PROMOTION;
            default -> Purpose.UNKNOWN;
        };
    }

    /** What a schema.org property says that an element is for. */
    static Purpose purposeOfProperty(String property) {
        return switch (property) {
            case "articleBody" -> Purpose.BODY;
            case "headline" -> Purpose.TITLE;
            case "author", "datePublished", "dateModified", "publisher" -> Purpose.BYLINE;
            case "caption" -> Purpose.CAPTION;
            case "comment" -> Purpose.COMMENTS;
            default -> Purpose.UNKNOWN;
        };
    }
}
