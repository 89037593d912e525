/** What the record is made of: reports with their passages, and claims that point at their words. Immutable, without I/O. */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
