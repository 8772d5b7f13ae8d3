package org.vigia.evidence;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as ClamAV's daemon does and knows one virus: the one that is none. */
final class FakeClamd implements AutoCloseable {
    static final String VERSION = "ClamAV 1.4.3/27800/Tue Nov 24 2026";
    private static final String SETTING = "vigia.clamd";

    private final ServerSocket door;

    private FakeClamd(ServerSocket door) {
        this.door = door;
    }

    /** From now on the program finds it, until it is closed. */
    static FakeClamd installed() {
        try {
            var clamd = new FakeClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(clamd::serve);
            System.setProperty(SETTING, "127.0.0.1:" + clamd.door.getLocalPort());
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed())
            try (Socket asked = door.accept()) {
                answer(asked);
            } catch (IOException _) {
                // closed, or a question broken off
            }
    }

    private static void answer(Socket asked) throws IOException {
        var in = new DataInputStream(asked.getInputStream());
        var command = new StringBuilder();
        for (int c = in.read(); c > 0; c = in.read()) command.append((char) c);
        asked.getOutputStream().write((answer(command.toString(), in) + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(String command, DataInputStream in) throws IOException {
        if (command.equals("zVERSION")) return VERSION;
        boolean found = false;
        for (int length = in.readInt(); length > 0; length = in.readInt())
            found |= new String(in.readNBytes(length), StandardCharsets.ISO_8859_1).contains(HostileFiles.EICAR);
        return found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        System.clearProperty(SETTING);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
