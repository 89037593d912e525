/** When: time expressions by TimeML's TIMEX3, each with the days it means where they are known. */
@NullMarked
package org.rapporteur.mentions.times;

import org.jspecify.annotations.NullMarked;
