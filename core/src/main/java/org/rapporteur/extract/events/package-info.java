/**
 * What happened, by the words that tell it: a lexicon of triggers in files that a coder can read and change, and the tree
 * around a trigger, in which those stand who did it and to whom.
 *
 * <p>The form of a file of triggers:
 *
 * <pre>{@code
 * # A remark.
 * list deals  agreement pact treaty        a list, written @deals where words stand
 *
 * [ASSAULT aerial]                         the type, mode or phase of what stands below
 * verb >on: bomb, drop {bomb mine}         verbs; a target is the object, or stands after "on"
 * noun both >with: clash, gun battle       nouns; all who take part are actors
 * verb suffered: come|came under fire      who comes under fire is the target
 * }</pre>
 *
 * <p>A modifier is a participle as in "Turkey-backed rebels". A verb's or adjective's first word, a noun's last is its head; irregular forms follow it after bars, the other words
 * stand near it in this order. Braces hold what the object must be (of a noun: what it is of), angle brackets what the
 * subject must be. The options:
 *
 * <ul>
 *   <li>{@code both}: all who take part are actors
 *   <li>{@code suffered}: the subject is the target, who stands after "by" or "from" the actor
 *   <li>{@code self}: an object is no target
 *   <li>{@code theme}: the subject is what happens, and holds those who take part: "talks between A and B stalled"
 *   <li>{@code harm}: violence only where something else tells of it: people are killed in crashes, too
 *   <li>{@code >on|against}: prepositions before a target
 *   <li>after a word, {@code /x}: only with somebody or something it is done to, or two who do it; {@code /plural}: only in the plural; {@code /to}: only with something
 *       behind one of the prepositions: "fired on the crowd", not "fired his deputy"
 * </ul>
 */
@NullMarked
package org.rapporteur.extract.events;

import org.jspecify.annotations.NullMarked;
