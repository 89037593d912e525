/** What the stages of both jobs are made with. */
@NullMarked
package org.rapporteur.flink.stage;

import org.jspecify.annotations.NullMarked;
