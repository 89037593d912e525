package org.rapporteur.desk;

import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** Where Jetty listens, and what it puts up with before a request is one. */
final class Connector {
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int LONGEST_HEADER = 32 * 1024;
    private static final long SLOWEST_BYTES_A_SECOND = 500;

    static void configure(Server server, Access access) {
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        server.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0));
        server.setErrorHandler(new BadRequests(new SafeHeaders(access.isSecure())));
    }

    static void configure(HttpConfiguration http, Access access) {
        // Ids of reports are whatever their makers gave them, slashes among it.
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "ids", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADER);
        http.addCustomizer(new SafeHeaders(access.isSecure()));
        if (access.tls() != null) {
            // Whatever name leads here, the certificate is the one that there is; browsers judge whether it fits.
            http.addCustomizer(new SecureRequestCustomizer(false, false, -1, false));
        }
    }

    /** With TLS, nothing is answered without it. */
    static ServerConnector of(Server server, HttpConfiguration http, Access access, int port) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        Tls tls = access.tls();
        ServerConnector connector = tls == null
                ? new ServerConnector(server, plain)
                : new ServerConnector(server, new SslConnectionFactory(tls.context(), plain.getProtocol()), plain);
        connector.setHost(access.listen().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private Connector() {}
}
