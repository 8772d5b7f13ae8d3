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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
    private String key = "";

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

    private Session(Session other, Map<String, String> cookies, String token, String key) {
        this.address = other.address;
        this.cookies.putAll(cookies);
        this.token = token;
        this.key = key;
    }

    /** The same, with a key for what the officer's programs ask. */
    Session withKey(String ofPrograms) {
        return new Session(this, cookies, token, ofPrograms);
    }

    /** The same, sending another token than its forms carry, and another key than its own. */
    Session withToken(String other) {
        return new Session(this, cookies, other, "vigia_" + other);
    }

    /** The same, under the cookie of a session that there is not. */
    Session withCookie(String id) {
        Map<String, String> others = new HashMap<>(cookies);
        others.replaceAll((name, _) -> id);
        return new Session(this, others, token, "");
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
        if (path.startsWith("/api/")) return sendOfProgram(method, path, fields);
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
        var answer = answer(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    /** As a program of the officer asks: with a key and without cookies, and what it records as JSON. */
    private HttpResponse<String> sendOfProgram(String method, String path, String form) {
        Map<String, String> fields = Programs.fields(form);
        String llave = Objects.requireNonNullElseGet(
                fields.remove("llave"), () -> UUID.randomUUID().toString());
        boolean asks = SAFE.contains(method);
        var request = HttpRequest.newBuilder(
                URI.create(address + path + (asks && !fields.isEmpty() ? "?" + form(fields) : "")));
        if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
        if (asks) request.method(method, BodyPublishers.noBody());
        else
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", llave)
                    .header("If-Match", "\"1\"")
                    .method(method, BodyPublishers.ofString(Programs.json(fields)));
        return answer(request.build());
    }

    /** A file that a program brings. */
    HttpResponse<String> bring(String path, UUID llave, String csv) {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", llave.toString())
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    /** What a program reads, with one header more. */
    HttpResponse<String> ask(String path, String header, String value) {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .header(header, value)
                .build());
    }

    /** What a program records. @param version as it was read @param json the body */
    HttpResponse<String> record(String path, UUID llave, String version, String json) {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", llave.toString())
                .header("If-Match", version)
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, Readable::body);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(request.method() + " " + request.uri() + " was not answered", e);
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
