package org.vigia.evidence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;

/**
 * ClamAV, where it is installed: at {@code VIGIA_CLAMD} (a socket's path, {@code host:port}, or {@code no}), else where
 * distributions put its socket. Installed and silent is a reason to refuse a file; not installed is said of the file.
 */
@Component
class Antivirus {
    private static final List<String> USUAL =
            List.of("/run/clamav/clamd.ctl", "/var/run/clamav/clamd.ctl", "/run/clamd.scan/clamd.sock");

    private final Environment settings;

    Antivirus(Environment settings) {
        this.settings = settings;
    }

    /** Looked up each time, because it may be installed while this runs. */
    private Optional<SocketAddress> address() {
        String set = settings.getProperty("vigia.clamd", "");
        if (set.equals("no")) return Optional.empty();
        if (set.startsWith("/")) return Optional.of(UnixDomainSocketAddress.of(set));
        int colon = set.lastIndexOf(':');
        if (colon > 0)
            return Optional.of(
                    new InetSocketAddress(set.substring(0, colon), Integer.parseInt(set.substring(colon + 1))));
        return USUAL.stream().map(Path::of).filter(Files::exists).findFirst().map(UnixDomainSocketAddress::of);
    }

    boolean isInstalled() {
        return address().isPresent();
    }

    /** @throws InvalidInput naming {@code archivo} when it is installed and does not answer */
    Scan scan(Pieces file) {
        return address().map(clamd -> ask(clamd, file)).orElseGet(Scan::none);
    }

    private static Scan ask(SocketAddress address, Pieces file) {
        try {
            String version = Clamd.ask(address, "VERSION", Pieces.none());
            String answer = Clamd.ask(address, "INSTREAM", file);
            if (answer.equals("stream: OK")) return new Scan(Verdict.CLEAN, version, null);
            if (answer.startsWith("stream: ") && answer.endsWith(" FOUND"))
                return new Scan(
                        Verdict.INFECTED,
                        version,
                        answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
            throw new IOException("clamd: " + answer);
        } catch (IOException _) {
            throw new InvalidInput(
                    "archivo",
                    "El antivirus no respondió, y el archivo no se guardó. Envíelo otra vez en unos minutos; si se repite, "
                            + "avise a quien administra el sistema.");
        }
    }
}
