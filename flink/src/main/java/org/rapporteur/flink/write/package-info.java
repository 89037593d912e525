/** Where what is found goes, and as what: {@link org.rapporteur.flink.write.Outputs}. */
@NullMarked
package org.rapporteur.flink.write;

import org.jspecify.annotations.NullMarked;
