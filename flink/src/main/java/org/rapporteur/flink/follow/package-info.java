/** Incidents of inputs that go on: {@link org.rapporteur.flink.follow.FollowingJob}. */
@NullMarked
package org.rapporteur.flink.follow;

import org.jspecify.annotations.NullMarked;
