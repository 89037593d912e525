/**
 * The record: what was read and claimed, what people said of it since, and a history by which any change behind its back is
 * found. One SQLite file.
 *
 * <p>{@link org.rapporteur.record.ReportStore} is the way in, {@link org.rapporteur.record.SqliteStore} opens one:
 *
 * <pre>{@code
 * try (ReportStore record = SqliteStore.open(file, "0.1.0", Clock.systemUTC(), resolution)) {
 *     long run = record.startRun("deep-1");
 *     record.addAll(run, List.of(new ReadReport(report, "deep-1", claims, readAt)));
 *     record.endRun(run);
 *     try (Stream<KeptClaim> claims = record.claims(Filter.ALL.withPlace("Idlib"))) { … }
 * }
 * }</pre>
 *
 * <p>Nothing is overwritten: a changed report is a new version beside the old one, reread claims supersede others, what a person
 * says is an entry that can be undone. Only {@code forget} erases. Tables are made by numbered files of SQL beside this package,
 * in {@code migrations}, listed in {@code Migrations}; a new one takes the next number.
 *
 * <p>Incidents are kept in step with the claims in the transaction that changes these ({@code Settling}), and can be made anew of
 * them ({@code rebuild}): the history vouches for claims and for what people said, not for what follows from them. Only codes
 * follow from nothing ({@code Codes}); they stay with the claims they were given to. What an incident is on a day is made of
 * its claims when somebody asks ({@code IncidentQueries}).
 *
 * <p>SQL matches names by {@code fold(x)}, which every connection knows. Whatever fails is a {@link
 * org.rapporteur.record.RecordException} that says what to do.
 */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
