/** Sentences in the CoNLL-U format of Universal Dependencies, in and out. */
@NullMarked
package org.rapporteur.annotate.conllu;

import org.jspecify.annotations.NullMarked;
