package org.rapporteur.flink.archive;

import java.util.List;

/**
 * A telling under one of the keys by which tellings of one incident meet.
 *
 * @param keys all of its keys, in order
 * @param json the telling
 */
public record Blocked(long block, List<Long> keys, String id, String json) {
    /** Whether this is the first of all keys that it shares with another under this one. */
    boolean meetsFirstHere(Blocked other) {
        int mine = 0;
        int theirs = 0;
        int order = keys.get(mine).compareTo(other.keys.get(theirs));
        while (order != 0) {
            if (order < 0) {
                mine++;
            } else {
                theirs++;
            }
            order = keys.get(mine).compareTo(other.keys.get(theirs));
        }
        return keys.get(mine) == block;
    }
}
