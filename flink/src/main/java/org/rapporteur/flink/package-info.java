/**
 * The reading as jobs for Apache Flink: what the laptop does with a folder, done on a cluster, by the same functions and with the
 * same result. {@link org.rapporteur.flink.Main} is the command line; {@code read}, {@code find}, then {@code archive} or {@code
 * follow} are the way that reports take, {@code write} where it ends.
 */
@NullMarked
package org.rapporteur.flink;

import org.jspecify.annotations.NullMarked;
