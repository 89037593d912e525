/** Sentences, words and quotations of a text, with exact offsets; the English word lists; model files. */
@NullMarked
package org.rapporteur.annotate.text;

import org.jspecify.annotations.NullMarked;
