package org.rapporteur.lab;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Files beside the tests. */
final class Resources {
    static Path path(String name) throws URISyntaxException {
        URL url = Resources.class.getResource(name);
        if (url == null) {
            throw new IllegalArgumentException("no test resource " + name);
        }
        return Path.of(url.toURI());
    }

    private Resources() {}
}
