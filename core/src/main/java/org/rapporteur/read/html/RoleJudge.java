package org.rapporteur.read.html;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;

/** Tells what a block of the article is to it. */
final class RoleJudge {
    static @Nullable Role judge(Block block, ArticleFinder.Found found) {
        Purpose purpose = Purpose.UNKNOWN;
        boolean caption = false;
        for (Box box = block.box(); box != null && box != found.body(); box = box.parent) {
            if (box.purpose == Purpose.CAPTION || box.purpose == Purpose.CREDIT || box.purpose == Purpose.BYLINE) {
                purpose = box.purpose;
            }
            caption |= box.name.equals("figure");
        }
        if (found.isOutside(block)) return null;
        if (purpose == Purpose.CREDIT) return Role.CREDIT;
        if (purpose == Purpose.CAPTION) return Role.CAPTION;
        if (purpose == Purpose.BYLINE) return Role.BYLINE;
        if (caption) return Role.CAPTION;
        if (block.box().isHeading()) return block.box().name.equals("h1") ? Role.HEADLINE : Role.SUBHEAD;
        return Role.PARAGRAPH;
    }
}
