/** The parties that a user adds to the register: files of several formats, and the file that keeps what they hold. */
@NullMarked
package org.rapporteur.cli.parties;

import org.jspecify.annotations.NullMarked;
