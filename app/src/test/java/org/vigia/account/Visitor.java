package org.vigia.account;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser as far as sign-in needs one: it keeps cookies by hand, and follows nothing by itself. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(
                "POST",
                path,
                Stream.concat(Stream.of(Map.entry("_csrf", token)), fields.entrySet().stream())
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        URI to = URI.create(path.startsWith("http") ? path : address + path);
        var request = HttpRequest.newBuilder(to)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", "text/html");
        if (!body.isEmpty()) request.header("Content-Type", "application/x-www-form-urlencoded");
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        var answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(set -> cookies.put(set.split("=")[0], set.split("[=;]")[1]));
        var found = TOKEN.matcher(answer.body());
        if (found.find()) token = found.group(1);
        return answer;
    }

    /** Where the form for signing in leads. */
    String signIn(String user, String password) throws IOException, InterruptedException {
        get("/entrar");
        return where(post("/entrar", Map.of("usuario", user, "contrasena", password)));
    }

    static String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("nowhere: " + answer.statusCode())
                .replaceFirst("^http://localhost:\\d+", "");
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void forget(String name) {
        cookies.remove(name);
    }

    void keep(String name, String value) {
        cookies.put(name, value);
    }

    @Override
    public void close() {
        client.close();
    }
}
