package org.vigia.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone signed in over HTTP, as a browser without JavaScript would be. */
final class Person implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private String token = "";

    /** Kept by hand: as browsers do on localhost, and the JDK does not, it goes back over plain http too. */
    private String cookie = "";

    Person(int port) {
        this.address = "http://localhost:" + port;
    }

    void signIn(String user, String password) throws IOException, InterruptedException {
        token = tokenIn(get("/entrar").body());
        var answer = post("/entrar", Map.of("usuario", user, "contrasena", password));
        String where = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || where.contains("error"))
            throw new IOException("not signed in: " + answer.statusCode() + " " + where);
    }

    /** Opens a page with a form, from which the next things are sent. */
    void open(String path) throws IOException, InterruptedException {
        token = tokenIn(get(path).body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).build());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = java.util.stream.Stream.concat(
                        Map.of("_csrf", token).entrySet().stream(), fields.entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
        return answer;
    }

    private static String tokenIn(String page) throws IOException {
        var found = TOKEN.matcher(page);
        if (!found.find()) throw new IOException("no form on the page");
        return found.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
