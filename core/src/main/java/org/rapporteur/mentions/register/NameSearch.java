package org.rapporteur.mentions.register;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.mentions.register.NameTrie.Entry;
import org.rapporteur.mentions.register.NameTrie.What;

/** One search for the names that begin at a word: where the longest ends and who carries it. For one thread. */
final class NameSearch {
    private final ActorTable table;
    private final NameTrie trie;
    private final String[] words;
    private final int to;
    /** Whether a name must be written as the register writes its capitals. */
    private final boolean strict;

    private final List<Actor> found = new ArrayList<>(2);
    private int end = -1;

    private NameSearch(ActorTable table, String[] words, int to, boolean strict) {
        this.table = table;
        this.trie = table.trie();
        this.words = words;
        this.to = to;
        this.strict = strict;
    }

    /** The longest name at a word; without a search where no name begins with it. */
    static NameSearch at(ActorTable table, String[] words, int from, int to, boolean strict) {
        NameSearch search = new NameSearch(table, words, to, strict);
        search.step(0, from, Way.START);
        return search;
    }

    /** Whether any name begins with a word. */
    static boolean begins(ActorTable table, String[] words, int from, int to) {
        NameTrie trie = table.trie();
        if (NameKeys.isArticle(words, from, to) || trie.child(0, trie.words.find(words[from], false)) >= 0) {
            return true;
        }
        return from + 1 < to
                && NameKeys.isOwner(words[from + 1])
                && trie.child(0, trie.words.find(words[from], true)) >= 0;
    }

    /** Where the longest name ends; negative where there is none. */
    int end() {
        return end;
    }

    /** Who carries it. */
    List<Actor> found() {
        return found;
    }

    /**
     * How a search came to where it is.
     *
     * @param state the state whose form was met; negative before any
     * @param pending the node to go on from once a state's name was met; negative where none is awaited
     * @param depth how many words of the name were met
     * @param capitals one bit for each of them that is in capitals
     * @param capital whether the first begins with a capital
     * @param article whether an article stood before the name
     */
    private record Way(int state, int pending, int depth, int capitals, boolean capital, boolean article) {
        static final Way START = new Way(-1, -1, 0, 0, false, false);
    }

    private void step(int node, int from, Way way) {
        int at = from;
        while (way.depth > 0 && at < to && NameKeys.isBetween(words[at])) {
            at++;
        }
        if (way.pending < 0 && way.state < 0 && at < to) {
            int slot = trie.child(node, NameTrie.NAME);
            if (slot >= 0 && node > 0) {
                boolean the = words[at].equals("the") && at + 1 < to;
                step(0, the ? at + 1 : at, new Way(-1, slot, 0, 0, false, false));
            }
        }
        boolean article = false;
        while (at < to && NameKeys.isArticle(words, at, to)) {
            article = true;
            at += NameKeys.isBetween(words[at + 1]) ? 2 : 1;
        }
        if (at >= to) {
            return;
        }
        Way next = next(way, words[at], article);
        int child = trie.child(node, trie.words.find(words[at], false));
        if (child >= 0) {
            arrive(child, at + 1, next, at);
        }
        if (at + 1 < to && NameKeys.isOwner(words[at + 1])) {
            int owned = trie.child(node, trie.words.find(words[at], true));
            if (owned >= 0) {
                arrive(owned, at + 2, next, at);
            }
        }
    }

    private static Way next(Way way, String word, boolean article) {
        boolean first = way.depth == 0;
        boolean acronym = way.depth < Integer.SIZE && NameTrie.isAcronym(word);
        return new Way(
                way.state,
                way.pending,
                way.depth + 1,
                acronym ? way.capitals | 1 << way.depth : way.capitals,
                first ? Character.isUpperCase(word.codePointAt(0)) : way.capital,
                first ? article : way.article);
    }

    private void arrive(int node, int next, Way way, int at) {
        for (Entry entry = trie.at(node); entry != null; entry = entry.next()) {
            if (fits(entry, way)) {
                take(entry, next, way);
            }
        }
        if (next < to && at < next) {
            step(node, next, way);
        }
    }

    private boolean fits(Entry entry, Way way) {
        if (entry.what() == What.INSTITUTION || !strict) {
            return true;
        }
        boolean begins = !entry.capital() || way.capital;
        return begins && (entry.capitals() & ~way.capitals) == 0 && (way.article || !entry.article());
    }

    private void take(Entry entry, int next, Way way) {
        boolean free = way.state < 0;
        boolean awaited = way.pending >= 0;
        switch (entry.what()) {
            case ACTOR -> {
                if (free && !awaited) {
                    add(table.actor(entry.target()), next);
                }
            }
            case INSTITUTION -> {
                if (!free) {
                    add(table.derived(way.state, entry.target()), next);
                }
            }
            case ADJECTIVE -> {
                if (free && !awaited) {
                    enter(NameTrie.ADJECTIVE, next, entry.target());
                }
            }
            case NAME -> {
                if (awaited) {
                    bind(way.pending, next, entry.target());
                } else if (free && next < to && owns(words[next])) {
                    enter(NameTrie.OWNER, next + 1, entry.target());
                }
            }
        }
    }

    /** Whether a token makes an owner of the name before it. */
    private static boolean owns(String token) {
        return NameKeys.isOwner(token) || token.equals("'") || token.equals("’");
    }

    private void enter(int form, int next, int state) {
        int node = trie.child(0, form);
        if (node >= 0) {
            bind(node, next, state);
        }
    }

    /** Goes on with a state known. */
    private void bind(int node, int next, int state) {
        arrive(node, next, new Way(state, -1, 1, 0, false, false), next - 1);
    }

    private void add(Actor actor, int at) {
        if (at > end) {
            end = at;
            found.clear();
        }
        if (at == end && !found.contains(actor)) {
            found.add(actor);
        }
    }
}
