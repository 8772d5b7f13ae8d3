package org.vigia;

import static java.net.http.HttpRequest.BodyPublishers.concat;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of an officer, down to the bytes of a form with a file. */
public final class Sender {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"llave\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----formulario-7f3a";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String address;

    public Sender(String address) {
        this.address = address;
    }

    public Sender signIn(String username, String password) throws IOException, InterruptedException {
        String token = found(TOKEN, text(get("/entrar")));
        var typed = "usuario=%s&contrasena=%s&_csrf=%s"
                .formatted(username, password, URLEncoder.encode(token, StandardCharsets.UTF_8));
        var answer = send(request("/entrar")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString(typed)));
        if (answer.headers().firstValue("Location").orElse("error").contains("error"))
            throw new AssertionError("not signed in: " + answer.statusCode() + " "
                    + answer.headers().map());
        return this;
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** The form of a case, filled in, with one file. */
    public HttpResponse<byte[]> add(String folio, String name, byte[] file) throws IOException, InterruptedException {
        return post(
                "/casos/" + folio + "/evidencias/nueva",
                "/casos/" + folio + "/evidencias",
                Map.of(
                        "descripcion", "Lo que se vio en el lugar",
                        "tomada", "2026-03-04",
                        "precision", "DAY",
                        "lengua", "es"),
                name,
                file);
    }

    /** The form of a page, filled in, with one file. */
    public HttpResponse<byte[]> post(String page, String path, Map<String, String> typed, String name, byte[] file)
            throws IOException, InterruptedException {
        String shown = text(get(page));
        var fields = new TreeMap<>(typed);
        fields.put("_csrf", found(TOKEN, shown));
        fields.put("llave", found(KEY, shown));
        return send(path, fields, name, file);
    }

    public HttpResponse<byte[]> send(String path, Map<String, String> fields, String name, byte[] file)
            throws IOException, InterruptedException {
        String head = fields.entrySet().stream()
                .map(f -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, f.getKey(), f.getValue()))
                .collect(Collectors.joining());
        return send(
                path,
                concat(
                        ofString(head),
                        ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\""
                                + name + "\"\r\nContent-Type: image/jpeg\r\n\r\n"),
                        ofByteArray(file),
                        ofString("\r\n--" + BOUNDARY + "--\r\n")));
    }

    public HttpResponse<byte[]> send(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html");
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] set = cookie.split(";")[0].split("=", 2);
            cookies.put(set[0], set[1]);
        }
        return answer;
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) throw new AssertionError("no " + pattern + " in " + page);
        return matcher.group(1);
    }
}
