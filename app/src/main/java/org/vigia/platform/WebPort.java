package org.vigia.platform;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** The port on which pages are served. */
final class WebPort {
    @Option(
            names = "--port",
            paramLabel = "PUERTO",
            defaultValue = "8080",
            description = "puerto de las páginas (8080)")
    int number = 8080;

    /** Refuses before anything is started, while nothing has to be undone. */
    void requireFree() {
        if (number < 1 || number > 65_535) {
            throw new Refusal(Exit.USAGE, "--port vale %d y debe estar entre 1 y 65535.".formatted(number));
        }
        try (var socket = new ServerSocket(number)) {
            socket.setReuseAddress(true);
        } catch (BindException e) {
            boolean denied = String.valueOf(e.getMessage()).contains("Permission denied");
            throw denied
                    ? new Refusal(
                            Exit.FORBIDDEN,
                            "Esta cuenta no puede usar el puerto %d; elija con --port uno mayor que 1023."
                                    .formatted(number),
                            e)
                    : new Refusal(
                            Exit.CONFLICT,
                            "El puerto %d ya está ocupado por otro programa; elija otro con --port.".formatted(number),
                            e);
        } catch (IOException e) {
            throw new Refusal(Exit.MACHINE, "No se puede usar el puerto %d: %s.".formatted(number, e.getMessage()), e);
        }
    }

    String address() {
        return "http://localhost:" + number;
    }
}
