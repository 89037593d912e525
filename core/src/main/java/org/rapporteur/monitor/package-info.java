/** What claims and incidents come to: pure functions of these, which the record, the desk and the cluster call alike. */
@NullMarked
package org.rapporteur.monitor;

import org.jspecify.annotations.NullMarked;
