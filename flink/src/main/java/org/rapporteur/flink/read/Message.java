package org.rapporteur.flink.read;

/**
 * A message with a report or several, as JSON lines.
 *
 * @param topic with its partition, such as {@code war/0}
 * @param offset in the partition
 */
@SuppressWarnings("ArrayRecordComponent") // messages are read once, never compared
public record Message(String topic, long offset, byte[] bytes) {
    /** Where it stands, such as {@code war/0@17}. */
    String address() {
        return topic + "@" + offset;
    }
}
