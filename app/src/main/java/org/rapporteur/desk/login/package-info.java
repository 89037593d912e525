/**
 * Who may see a desk that others reach: passwords, sessions, and a limit on attempts. Knows no HTTP.
 *
 * <p>{@link org.rapporteur.desk.login.Logins} is the way in: it checks a name and a password, as slowly as {@code Attempts} says, and
 * keeps whoever is let in as a {@code Session}.
 */
@NullMarked
package org.rapporteur.desk.login;

import org.jspecify.annotations.NullMarked;
