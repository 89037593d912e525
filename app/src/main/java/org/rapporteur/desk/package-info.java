/**
 * The desk's server: the REST API over a record, and the pages that the browser draws from it.
 *
 * <p>{@link org.rapporteur.desk.Desk} starts one. {@code Api} is the table of routes, each with the class that answers it;
 * {@code openapi.yaml} beside this package describes them, and a test holds the two together. {@code Gate} lets requests in or
 * not; by which {@code Door} somebody comes says who he is. {@code Connector} is where Jetty listens, {@code Uploads}, {@code
 * Bodies} and {@code Drops} bound what is sent. {@code Shelf} holds one line of every incident in memory, so that lists, maps and bars answer at once whatever the size
 * of the record; all else is read from it when somebody asks.
 *
 * <p>A request's parameters are read by {@code Asked}, and rejected there, each with its own message; the search that people type
 * is a {@code Query}.
 */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
