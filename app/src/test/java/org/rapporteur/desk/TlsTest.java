package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS with a certificate that keytool made. */
class TlsTest {
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void pagesComeByHttpsAndByNothingElse(String algorithm) throws Exception {
        KeyStore made = made("desk", algorithm, "365");
        Access access =
                new Access(InetAddress.getLoopbackAddress(), null, Tls.read(pem("desk.crt"), pem("desk.key")), false);
        try (TestDesk desk = TestDesk.of(folder, access, false, new TestDesk.NoReader())) {
            assertThat(desk.desk().address()).startsWith("https://127.0.0.1:");
            HttpResponse<String> page =
                    client(made).send(HttpRequest.newBuilder(desk.address("/")).build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
            assertThat(plain(desk)).doesNotContain("HTTP/1.1 200").doesNotContain("rapporteur");
        }
    }

    private static String plain(TestDesk desk) {
        try {
            return desk.raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        } catch (IOException closed) {
            return "";
        }
    }

    private static HttpClient client(KeyStore trusted) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void theKeyMustBeTheCertificates() throws Exception {
        made("one", "RSA", "365");
        made("other", "RSA", "365");
        made("third", "EC", "365");
        assertBad("one.crt", "other.key", "isn't the key of the certificate in");
        assertBad("one.crt", "third.key", "can't be used as a key of RSA");
    }

    @Test
    void filesOfOtherKindsAreTold() throws Exception {
        made("desk", "RSA", "365");
        assertBad("desk.key", "desk.key", "give a PEM file, which has BEGIN CERTIFICATE in it");
        assertBad("desk.crt", "desk.crt", "holds no private key; give a PEM file, which has BEGIN PRIVATE KEY in it");
        Files.writeString(pem("old.key"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
        assertBad("desk.crt", "old.key", "(BEGIN RSA PRIVATE KEY); convert it with openssl pkcs8 -topk8 -nodes -in");
        Files.writeString(pem("empty"), "");
        assertBad("empty", "desk.key", "holds no certificate");
    }

    @Test
    void anExpiredCertificateIsToBeRenewed() throws Exception {
        made("desk", "EC", "1", "-startdate", "-10d");
        assertBad("desk.crt", "desk.key", "has expired");
    }

    private void assertBad(String certificate, String key, String told) {
        assertThatExceptionOfType(Tls.Bad.class)
                .isThrownBy(() -> Tls.read(pem(certificate), pem(key)))
                .withMessageContaining(told);
    }

    private Path pem(String name) {
        return folder.resolve(name);
    }

    /** Makes NAME.crt and NAME.key. */
    private KeyStore made(String name, String algorithm, String days, String... more) throws Exception {
        Path store = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "desk",
                "-keyalg",
                algorithm,
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost",
                "-validity",
                days,
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(STORE_PASSWORD)));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor())
                .as(folder.resolve("keytool.log").toString())
                .isZero();
        KeyStore made = KeyStore.getInstance(store.toFile(), STORE_PASSWORD);
        write(name + ".crt", "CERTIFICATE", made.getCertificate("desk").getEncoded());
        write(name + ".key", "PRIVATE KEY", made.getKey("desk", STORE_PASSWORD).getEncoded());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", made.getCertificate("desk"));
        return trusted;
    }

    private void write(String name, String what, byte[] bytes) throws IOException {
        Files.writeString(
                pem(name),
                "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + what
                        + "-----\n");
    }
}
