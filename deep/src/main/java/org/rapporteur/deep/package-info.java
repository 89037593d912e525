/** The deep engine: a small encoder in ONNX Runtime, and the heads that read its vectors as attributions, tags and trees. */
@NullMarked
package org.rapporteur.deep;

import org.jspecify.annotations.NullMarked;
