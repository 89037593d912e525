/** What is in a report: {@link org.rapporteur.flink.find.Find}, in every slot, by the functions of the laptop. */
@NullMarked
package org.rapporteur.flink.find;

import org.jspecify.annotations.NullMarked;
