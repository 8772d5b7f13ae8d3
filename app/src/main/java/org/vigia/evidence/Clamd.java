package org.vigia.evidence;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One question to ClamAV's daemon, as clamd(8) describes: a command, the file in lengths and bytes, one line of answer. */
final class Clamd {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 1_000;

    private Clamd() {}

    static String ask(SocketAddress address, String command, Pieces file) throws IOException {
        var family =
                address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
        try (var channel = SocketChannel.open(family)) {
            Thread patience = Thread.ofVirtual().start(() -> giveUp(channel));
            try {
                return talk(channel, address, command, file);
            } finally {
                patience.interrupt();
            }
        }
    }

    /** The file is read by who asks, who may see it; so another waits, and closes the connection when it takes too long. */
    private static void giveUp(SocketChannel channel) {
        try {
            Thread.sleep(LONGEST_WAIT);
            channel.close();
        } catch (InterruptedException | IOException _) {
            // it answered in time, or the connection was gone already
        }
    }

    private static String talk(SocketChannel channel, SocketAddress address, String command, Pieces file)
            throws IOException {
        channel.connect(address);
        write(channel, ByteBuffer.wrap(Bytes.latin("z" + command + "\0")));
        for (int i = 0; i < file.count(); i++) {
            byte[] piece = file.get(i);
            write(channel, ByteBuffer.allocate(4).putInt(piece.length).flip());
            write(channel, ByteBuffer.wrap(piece));
        }
        if (file.count() > 0) write(channel, ByteBuffer.allocate(4));
        return read(channel);
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    private static String read(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0)
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) break;
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }
}
