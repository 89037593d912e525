/** The article in a page: its body, its passages and its metadata. */
@NullMarked
package org.rapporteur.read.html;

import org.jspecify.annotations.NullMarked;
