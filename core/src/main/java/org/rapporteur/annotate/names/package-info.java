/**
 * Finds names: of people, organisations, places, nationalities and groups, armed groups. A linear model over hashed
 * features of each word and its neighbours labels the words that can belong to a name; what a report says elsewhere
 * settles what one sentence leaves open. The lab trains the model.
 */
@NullMarked
package org.rapporteur.annotate.names;

import org.jspecify.annotations.NullMarked;
