package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The certificate that a desk shows, with its key. */
public final class Tls {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN ([A-Z ]*)PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1PRIVATE KEY-----");

    private final KeyStore store;

    /** A file can't be used; the message says which, what is wrong and what to do. */
    public static final class Bad extends IOException {
        private static final long serialVersionUID = 1;

        Bad(String message) {
            super(message);
        }
    }

    private Tls(KeyStore store) {
        this.store = store;
    }

    /**
     * Reads PEM files.
     *
     * @param certificate the server's, then those that lead from it to one that browsers know
     * @param key the server's, without a password
     */
    public static Tls read(Path certificate, Path key) throws IOException {
        List<X509Certificate> chain = chain(certificate);
        PublicKey known = chain.get(0).getPublicKey();
        PrivateKey secret = key(key, known.getAlgorithm());
        try {
            if (!belongTogether(secret, known)) {
                throw new Bad(key + " isn't the key of the certificate in " + certificate
                        + "; name the two that were made" + " together, the server's certificate first in its file");
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("desk", secret, new char[0], chain.toArray(Certificate[]::new));
            return new Tls(store);
        } catch (GeneralSecurityException e) {
            throw new Bad(certificate + " and " + key + " can't be used (" + e.getMessage()
                    + "); make a certificate with" + " a key of RSA or EC");
        }
    }

    /** For Jetty. */
    SslContextFactory.Server context() {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(store);
        context.setKeyStorePassword("");
        return context;
    }

    private static List<X509Certificate> chain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> chain = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (chain.isEmpty()) {
                throw new Bad(file + " holds no certificate; give a PEM file, which has BEGIN CERTIFICATE in it");
            }
            chain.get(0).checkValidity();
            return chain;
        } catch (CertificateExpiredException e) {
            throw new Bad("the certificate in " + file + " has expired (" + e.getMessage() + "); renew it");
        } catch (CertificateException e) {
            throw new Bad(file + " can't be used as a certificate (" + e.getMessage() + "); give a PEM file, which has"
                    + " BEGIN CERTIFICATE in it");
        }
    }

    private static PrivateKey key(Path file, String algorithm) throws IOException {
        Matcher pem = KEY.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new Bad(file + " holds no private key; give a PEM file, which has BEGIN PRIVATE KEY in it");
        }
        if (!pem.group(1).isEmpty()) {
            throw new Bad(file + " has its key in a form that Java doesn't read (BEGIN " + pem.group(1)
                    + "PRIVATE KEY); convert it with openssl pkcs8 -topk8 -nodes -in " + file + " -out NEW");
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.group(2));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Bad(file + " can't be used as a key of " + algorithm + ", which the certificate is for ("
                    + e.getMessage() + "); name the key that was made with it");
        }
    }

    private static boolean belongTogether(PrivateKey secret, PublicKey known) throws GeneralSecurityException {
        byte[] sample = "the same".getBytes(StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance(
                switch (known.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> known.getAlgorithm();
                });
        signature.initSign(secret);
        signature.update(sample);
        byte[] signed = signature.sign();
        signature.initVerify(known);
        signature.update(sample);
        return signature.verify(signed);
    }
}
