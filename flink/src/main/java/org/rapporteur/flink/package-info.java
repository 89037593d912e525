/**
 * The reading as an Apache Flink job: what the laptop does with a folder, done with an archive on a cluster, by the same functions
 * and with the same result. {@link org.rapporteur.flink.ReadingJob} is the job, in the order of the data's way.
 */
@NullMarked
package org.rapporteur.flink;

import org.jspecify.annotations.NullMarked;
