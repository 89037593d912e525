/** What a format's reader fills before it is a report. */
@NullMarked
package org.rapporteur.read.draft;

import org.jspecify.annotations.NullMarked;
