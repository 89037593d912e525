package org.rapporteur.flink;

/**
 * A telling under one of the keys by which tellings of one incident meet.
 *
 * @param keys all of its keys, in order
 * @param json the telling
 */
public record Blocked(long block, long[] keys, String id, String json) {
    /** Whether this is the first of all keys that it shares with another under this one. */
    boolean meetsFirstHere(Blocked other) {
        int mine = 0;
        int theirs = 0;
        while (keys[mine] != other.keys[theirs]) {
            if (keys[mine] < other.keys[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        return keys[mine] == block;
    }
}
