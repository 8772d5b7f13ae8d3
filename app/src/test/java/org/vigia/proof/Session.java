package org.vigia.proof;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer's session over HTTP, as a browser holds it: cookies, and the token of its forms. */
final class Session {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String address;
    private String token = "";

    Session(int port, String username, String password) {
        this.address = "http://127.0.0.1:" + port;
        this.token = tokenIn(send("GET", "/entrar", ""));
        send("POST", "/entrar", form(Map.of("usuario", username, "contrasena", password)));
        this.token = tokenIn(send("GET", "/hoy", ""));
    }

    /** A session that is open already, under its cookie, or nobody's when there is none. */
    Session(int port, Map<String, String> cookies) {
        this.address = "http://127.0.0.1:" + port;
        this.cookies.putAll(cookies);
        this.token = tokenIn(send("GET", "/entrar", ""));
    }

    private Session(Session other, Map<String, String> cookies, String token) {
        this.address = other.address;
        this.cookies.putAll(cookies);
        this.token = token;
    }

    /** The same, sending another token than its forms carry. */
    Session withToken(String other) {
        return new Session(this, cookies, other);
    }

    /** The same, under the cookie of a session that there is not. */
    Session withCookie(String id) {
        Map<String, String> others = new HashMap<>(cookies);
        others.replaceAll((name, _) -> id);
        return new Session(this, others, token);
    }

    private static String tokenIn(HttpResponse<String> answer) {
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) throw new AssertionError("no form on " + answer.uri() + " (" + answer.statusCode() + ")");
        return token.group(1);
    }

    /** Fields as a form sends them. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @param fields as {@link #form} writes them: the query of what only reads, the body of anything else */
    HttpResponse<String> send(String method, String path, String fields) {
        boolean asks = SAFE.contains(method);
        var request =
                HttpRequest.newBuilder(URI.create(address + path + (asks && !fields.isEmpty() ? "?" + fields : "")));
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        if (asks) request.method(method, BodyPublishers.noBody());
        else
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString("_csrf=" + encode(token) + "&" + fields));
        try {
            var answer = CLIENT.send(request.build(), Readable::body);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        }
    }

    /** Where an answer sends whoever asked. */
    static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";")[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }
}
