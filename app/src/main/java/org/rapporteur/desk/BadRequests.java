package org.rapporteur.desk;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request, or too long a one, in the form of all errors. */
final class BadRequests extends ErrorHandler {
    private final SafeHeaders headers;

    BadRequests(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.putInto(response.getHeaders());
        response.getHeaders().put("Content-Type", "application/json");
        response.getHeaders().put("Cache-Control", "no-store");
        Object told = request.getAttribute(ERROR_MESSAGE);
        String what = "The request can't be answered (" + response.getStatus() + (told == null ? "" : " " + told)
                + "): send one that HTTP allows, with a shorter address or fewer headers where it is too long.";
        Content.Sink.write(
                response, true, Lines.JSON.createObjectNode().put("error", what).toString(), callback);
        return true;
    }
}
