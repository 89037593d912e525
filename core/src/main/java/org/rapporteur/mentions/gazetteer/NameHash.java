package org.rapporteur.mentions.gazetteer;

/** Numbers that stand for names; those of one use say nothing about another's. */
enum NameHash {
    /** Of keys that {@link PlaceKeys} makes. */
    KEY(0),
    /** Of keys that {@link Transliteration} makes. */
    SOUND(1),
    /** Of abbreviations as they are written. */
    ABBREVIATION(2);

    private final int use;

    NameHash(int use) {
        this.use = use;
    }

    /** The number of a text: FNV-1a, its bits mixed by MurmurHash3's finalizer, for the first ones tell the bucket. */
    long of(String text) {
        long hash = 0xcbf29ce484222325L + use;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
