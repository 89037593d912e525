package org.rapporteur.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Access;
import org.rapporteur.desk.Tls;
import org.rapporteur.desk.login.PasswordFile;
import org.rapporteur.desk.login.Passwords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say who can reach a desk; others than this machine's users only with a password, and over TLS. */
final class AccessOptions {
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone; 0.0.0.0 is all that it"
                            + " has). Any that others reach demands --password-file, and --tls-certificate or --behind-proxy.")
    private String listen = "127.0.0.1";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Who may log in: a line for each, as rapporteur password NAME makes it.")
    private @Nullable Path passwordFile;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description =
                    "Answer by HTTPS alone, with the certificate in this PEM file, then those that lead to its issuer.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "The certificate's key, in PEM.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            description =
                    "A proxy does TLS, is the only one who can reach the desk, and tells in X-Forwarded-For who asks.")
    private boolean behindProxy;

    /** Who can reach the desk, as asked for; a wrong use where that would be open to others. */
    Access access(Console console) {
        InetAddress address = address();
        boolean open = !address.isLoopbackAddress();
        if (passwordFile == null && (open || behindProxy)) {
            throw wrong((open ? "--listen " + listen : "--behind-proxy")
                    + " lets others reach the desk: add --password-file"
                    + " FILE, made with rapporteur password NAME --append FILE"
                    + (isSecure() ? "" : ", and --tls-certificate FILE --tls-key FILE, or --behind-proxy"));
        }
        if (open && !isSecure()) {
            throw wrong("--listen " + listen
                    + " would send passwords where others can read them: add --tls-certificate FILE"
                    + " --tls-key FILE, or --behind-proxy where a proxy does TLS");
        }
        return new Access(address, passwords(console), tls(console), behindProxy);
    }

    /** Whether whoever writes has logged in. */
    boolean isByLogin() {
        return passwordFile != null;
    }

    private boolean isSecure() {
        return certificate != null || key != null || behindProxy;
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(listen);
        } catch (UnknownHostException e) {
            throw wrong(
                    "--listen is \"" + listen + "\", which is no address of this machine; give one such as 0.0.0.0");
        }
    }

    private @Nullable Passwords passwords(Console console) {
        if (passwordFile == null) {
            return null;
        }
        try {
            Passwords passwords = PasswordFile.read(passwordFile);
            warnOfOthers(console, passwordFile);
            return passwords;
        } catch (PasswordFile.Bad e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw unreadable("--password-file", passwordFile, e);
        }
    }

    private @Nullable Tls tls(Console console) {
        if (certificate == null && key == null) {
            return null;
        }
        if (certificate == null || key == null) {
            throw wrong(
                    certificate == null
                            ? "--tls-key goes with the certificate that it is for: add --tls-certificate FILE"
                            : "--tls-certificate goes with its key: add --tls-key FILE");
        }
        try {
            Tls tls = Tls.read(certificate, key);
            warnOfOthers(console, key);
            return tls;
        } catch (Tls.Bad e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw unreadable("--tls-certificate or --tls-key", Path.of(String.valueOf(e.getMessage())), e);
        }
    }

    private static void warnOfOthers(Console console, Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !Collections.disjoint(Files.getPosixFilePermissions(file), OTHERS)) {
            console.problem("warning: " + file + " can be read by others on this machine; chmod 600 " + file
                    + " keeps it to you");
        }
    }

    private ParameterException unreadable(String option, Path file, IOException why) {
        String what =
                why instanceof NoSuchFileException ? "there is no such file" : "it can't be read: " + why.getMessage();
        return wrong(option + " is " + file + ", but " + what + "; name one that you can read");
    }

    private ParameterException wrong(@Nullable String what) {
        return new ParameterException(command.commandLine(), String.valueOf(what));
    }
}
