package org.rapporteur.mentions.gazetteer;

import java.util.List;

/**
 * Where a gazetteer's parts lie in its bytes. All numbers are big-endian:
 *
 * <pre>
 * 40 bytes  magic "RGAZ", version, the six numbers of this record, CRC-32 of what follows, CRC-32 of these 36 bytes
 * columns   4 bytes an entry each: id; latitude, longitude in 1/100,000 degrees; population; region; feature and code;
 *           where its name begins in the text, and, once more than there are entries, where the last one ends
 * regions   4 bytes each, once more than there are: where it begins in the text
 * codes     4 bytes each, the same
 * directory 4 bytes each: the first key of those whose hash begins with these bits, and once more the keys' number
 * keys      4 bytes each: the 32 bits of the hash that follow; then 4 bytes each: the entry, its top bit set where this is not
 *           its main name
 * text      UTF-8
 * </pre>
 */
record Layout(int entries, int keys, int bits, int regions, int codes, int text) {
    static final int MAGIC = ('R' << 24) | ('G' << 16) | ('A' << 8) | 'Z';
    static final int VERSION = 1;
    static final int HEADER = 40;
    static final int OTHER_NAME = 1 << 31;
    static final double DEGREE = 100_000;

    /** Features by the numbers that stand for them. */
    static final List<Feature> FEATURES =
            List.of(Feature.SITE, Feature.TOWN, Feature.AREA, Feature.ADMIN, Feature.COUNTRY);

    /** How far left the feature stands of the code's number. */
    static final int FEATURE_SHIFT = 16;

    long ids() {
        return HEADER;
    }

    long latitudes() {
        return ids() + 4L * entries;
    }

    long longitudes() {
        return latitudes() + 4L * entries;
    }

    long populations() {
        return longitudes() + 4L * entries;
    }

    long regionsOf() {
        return populations() + 4L * entries;
    }

    long kinds() {
        return regionsOf() + 4L * entries;
    }

    long names() {
        return kinds() + 4L * entries;
    }

    long regionTexts() {
        return names() + 4L * (entries + 1);
    }

    long codeTexts() {
        return regionTexts() + 4L * (regions + 1);
    }

    long directory() {
        return codeTexts() + 4L * (codes + 1);
    }

    long tails() {
        return directory() + 4L * ((1L << bits) + 1);
    }

    long owners() {
        return tails() + 4L * keys;
    }

    long texts() {
        return owners() + 4L * keys;
    }

    long end() {
        return texts() + text;
    }
}
