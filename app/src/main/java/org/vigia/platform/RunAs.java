package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL, which refuses to run as root or as an unnamed account, is started from this account. */
enum RunAs {
    /** This account, as it is. */
    SELF(List.of()),
    /** A user namespace in which this account is nobody in particular. */
    NAMESPACE(List.of("unshare", "-U")),
    /** The account {@code postgres}, which must be able to reach the folders. */
    POSTGRES(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups")),
    /** The account {@code nobody}, likewise. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    RunAs(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The first that works here. */
    static RunAs choose() {
        boolean root = "0".equals(account("-u"));
        if (!root && !account("-un").isEmpty()) {
            return SELF;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (root && POSTGRES.works()) {
            return POSTGRES;
        }
        if (root && NOBODY.works()) {
            return NOBODY;
        }
        throw new Refusal(
                Exit.MACHINE,
                "PostgreSQL no puede ejecutarse con esta cuenta; permita los espacios de nombres de usuario (unshare -U), "
                        + "instale util-linux (setpriv) o use una cuenta común con nombre.");
    }

    /** True when files must be handed to another account first. */
    boolean changesAccount() {
        return this == POSTGRES || this == NOBODY;
    }

    /** The command, run so. */
    ProcessBuilder command(List<String> command) {
        return prefixed(prefix, command);
    }

    /** The same, ended by the kernel when the thread that starts it ends; Ctrl-C reaches Vigía alone. */
    ProcessBuilder dyingWithUs(List<String> command) {
        var before = new ArrayList<>(List.of("setsid"));
        before.addAll(prefix);
        before.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        return prefixed(before, command);
    }

    private static ProcessBuilder prefixed(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return new ProcessBuilder(all).directory(Path.of("/").toFile()).redirectErrorStream(true);
    }

    /** Gives the path to the account that will use it. */
    void own(Path path) throws IOException {
        if (changesAccount()) {
            String account = this == POSTGRES ? "postgres:postgres" : "65534:65534";
            run(new ProcessBuilder("chown", "-R", account, path.toString()));
        }
    }

    /** True when that account can read the path, every parent of it included. */
    boolean reaches(Path path) {
        return !changesAccount() || succeeds(command(List.of("test", "-x", path.toString())));
    }

    boolean works() {
        return succeeds(command(List.of("true")));
    }

    private static String account(String option) {
        try {
            return run(new ProcessBuilder("id", option).redirectError(ProcessBuilder.Redirect.DISCARD))
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean succeeds(ProcessBuilder command) {
        try {
            run(command);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs to the end; what it printed, or an IOException that quotes it. */
    static String run(ProcessBuilder command) throws IOException {
        Process process = command.redirectInput(Path.of("/dev/null").toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.command().getFirst() + ": " + printed.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return printed;
    }
}
