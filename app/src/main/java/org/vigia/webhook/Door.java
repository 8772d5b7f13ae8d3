package org.vigia.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.stereotype.Component;
import org.vigia.webhook.Step.Answer;

/**
 * The one way by which this server sends something to an address that somebody else chose. The name is resolved once, all its
 * addresses must be of the public Internet, and what was checked is what is connected to; the certificate must be the name's. Only
 * the status of the answer is read, and no redirect is followed, so that nobody can have a request made to the inside, or see it.
 */
@Component
class Door {
    static final Duration CONNECT = Duration.ofSeconds(5);

    /** From the connection to the status of the answer. */
    static final Duration LONGEST = Duration.ofSeconds(15);

    static final int TLS = 443;
    private static final int LONGEST_LINE = 512;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b.*");
    private final Predicate<InetAddress> allowed;
    private final SSLSocketFactory tls;

    Door() {
        this(Outside::holds, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    Door(Predicate<InetAddress> allowed, SSLSocketFactory tls) {
        this.allowed = allowed;
        this.tls = tls;
    }

    /** The address leads to the inside. */
    static final class Inside extends IOException {
        Inside(InetAddress address) {
            super(address.getHostAddress());
        }
    }

    /** @throws Inside when any address of the name is not of the public Internet */
    InetAddress resolve(String host) throws UnknownHostException, Inside {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress one : found) if (!allowed.test(one)) throw new Inside(one);
        return Arrays.stream(found).findFirst().orElseThrow(() -> new UnknownHostException(host));
    }

    Answer post(URI to, Map<String, String> headers, byte[] body) {
        try (Socket plain = new Socket()) {
            var at = new InetSocketAddress(resolve(to.getHost()), to.getPort() < 0 ? TLS : to.getPort());
            plain.connect(at, (int) CONNECT.toMillis());
            Thread patience = Thread.ofVirtual().start(() -> giveUp(plain));
            try (SSLSocket socket = secured(plain, to.getHost(), at.getPort())) {
                socket.getOutputStream().write(request(to, headers, body));
                return answer(socket.getInputStream());
            } finally {
                patience.interrupt();
            }
        } catch (Inside _) {
            return new Answer(null, "inside");
        } catch (UnknownHostException _) {
            return new Answer(null, "no-address");
        } catch (SSLException _) {
            return new Answer(null, "certificate");
        } catch (SocketTimeoutException _) {
            return new Answer(null, "timeout");
        } catch (IOException _) {
            return new Answer(null, "connection");
        }
    }

    private SSLSocket secured(Socket plain, String host, int port) throws IOException {
        plain.setSoTimeout((int) LONGEST.toMillis());
        var socket = (SSLSocket) tls.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void giveUp(Socket plain) {
        try {
            Thread.sleep(LONGEST);
            plain.close();
        } catch (InterruptedException _) {
            // it was answered in time
        } catch (IOException _) {
            // it is closed
        }
    }

    private static byte[] request(URI to, Map<String, String> headers, byte[] body) throws IOException {
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        var head = new StringBuilder("POST ")
                .append(path)
                .append(to.getRawQuery() == null ? "" : "?" + to.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.getRawAuthority())
                .append(
                        "\r\nUser-Agent: Vigia\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ")
                .append(body.length);
        headers.forEach(
                (name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        var all = new ByteArrayOutputStream();
        all.write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        all.write(body);
        return all.toByteArray();
    }

    private static Answer answer(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read())
            if (c != '\r') line.append((char) c);
        var status = STATUS.matcher(line);
        if (!status.matches()) return new Answer(null, "no-http");
        var answer = new Answer(Integer.parseInt(status.group(1)), null);
        return answer.isGood() ? answer : new Answer(answer.status(), "status");
    }
}
