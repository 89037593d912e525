@NullMarked
package org.rapporteur.flink;

import org.jspecify.annotations.NullMarked;
