/**
 * Which claims speak of one incident, and who knows of it.
 *
 * <p>A report's claims become {@link org.rapporteur.resolve.Telling}s, one a happening. Tellings that may be one share a
 * {@link org.rapporteur.resolve.Blocks key}; each such pair has a {@link org.rapporteur.resolve.Likeness}, with its reasons;
 * those that are alike on average are one incident ({@link org.rapporteur.resolve.Linkage}). What a pair is worth depends on
 * nothing but the pair, so that a new report touches its own neighbourhood alone ({@link org.rapporteur.resolve.Settlement}) and
 * the order of reports is of no account.
 */
@NullMarked
package org.rapporteur.resolve;

import org.jspecify.annotations.NullMarked;
