/**
 * Patterns over sentences, declared in files that a coder can read and change. One file has rules of two forms, each with
 * its examples, which are run as tests:
 *
 * <pre>{@code
 * # A remark. A line that begins with a space goes on with the line before it.
 * words     deaths  death casualty fatality          a list, written @deaths where words stand
 *
 * rule      count/documented                         by the tree: begins a rule, and names it
 * trigger   document count log find|found / VERB     lemmas, with irregular forms; then tags, if not any
 * source    nsubj | obl:agent                        a role: the first of these ways that leads to a word
 * count     obj[lemma=@deaths] | obj > nmod[case=of]
 * time?     obl[case=on|in]                          a role that may be missing
 * unless    aux[lemma=will|may]                      no match where this leads to a word
 * + The network documented 17 deaths. => source=The network; count=17 deaths
 * - The network documented the case.
 *
 * rule      headline/dash                            by word order
 * order     ^ COUNT[number & has=dead|killed] … -|–|— SOURCE<=5 $
 * + At least 26 dead as rockets hit the port – state media => source=state media; count=At least 26 dead
 * - At least 11 flee as car bomb hits the port – state media
 * }</pre>
 *
 * <p>A <em>way</em> begins at the trigger and goes along relations of Universal Dependencies: {@code obj} down to a child
 * with exactly this relation ({@code nsubj*}: or a subtype of it), {@code > nmod} further down, {@code < acl} up, where the
 * word has this relation to its head; {@code .} stays. Words that are coordinated are reached together, and a predicate that
 * is coordinated with another has its subject; a subject of a passive is {@code nsubj:pass} always.
 *
 * <p>What a word must be stands in brackets, joined by {@code &}: {@code lemma=a|b}, {@code upos=NOUN|PROPN},
 * {@code xpos=VBN}, {@code capital}, or any relation: {@code mark} (it has such a child), {@code case=of|in} (a child that is
 * one of these words). {@code !=} and {@code !mark} say the contrary. A conjunct has the case, mark and auxiliaries of the
 * word before it. A trigger may have brackets after its tags.
 *
 * <p>In an {@code order}, {@code ^} and {@code $} are the ends of a line without its last stops, {@code …} any words or none,
 * small letters a word or one of several, whatever its case (a dash only where spaces surround it), capitals a role of one
 * word or more; {@code <=5} bounds them. In its brackets may stand {@code number}, {@code capital}, {@code has=a|b} (it holds
 * one of these words) and their contraries.
 *
 * <p>{@link org.rapporteur.extract.match.PatternFile} reads the files; {@link org.rapporteur.extract.match.TriggerIndex}
 * finds what matches and has only sentences parsed that hold a trigger.
 */
@NullMarked
package org.rapporteur.extract.match;

import org.jspecify.annotations.NullMarked;
