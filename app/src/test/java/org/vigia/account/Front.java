package org.vigia.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The provider's address. Honest, it passes everything to the authorization server; else it answers for a token with a lie. */
final class Front implements AutoCloseable {
    /** One thing that is wrong with an otherwise good answer. */
    enum Lie {
        NONE,
        WRONG_ISSUER,
        WRONG_AUDIENCE,
        WRONG_NONCE,
        NO_NONCE,
        EXPIRED,
        FROM_THE_FUTURE,
        UNSIGNED,
        PUBLIC_KEY_AS_SECRET,
        WRONG_KEY,
        NO_SUBJECT,
        NO_TOKEN,
        UNKNOWN_OFFICER,
        WEAKLY_PROVED,
        NO_STRENGTH,
        PROVED_LONG_AGO,
        NO_TIME_OF_PROOF,
        REFUSED_CODE,
        METADATA_OF_ANOTHER
    }

    private static volatile String redirectUri = "";
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private int behind;
    private volatile @Nullable Lie lie;
    private volatile String nonce = "";
    private volatile String username = "";
    private volatile String lastTokenRequest = "";

    Front() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    static String redirectUri() {
        return redirectUri;
    }

    static void expect(String uri) {
        redirectUri = uri;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void standBefore(int port) {
        behind = port;
    }

    void beHonest() {
        lie = null;
    }

    void tell(Lie lie, String nonce, String username) {
        this.lie = lie;
        this.nonce = nonce;
        this.username = username;
    }

    String lastTokenRequest() {
        return lastTokenRequest;
    }

    /** What the honest provider answers to somebody who has a code and the secret of the client, and no proof of PKCE. */
    int askForTokens(String code) throws IOException, InterruptedException {
        String secret = AuthorizationServer.CLIENT + ":" + AuthorizationServer.SECRET;
        String form = "grant_type=authorization_code&code=%s&redirect_uri=%s"
                .formatted(code, URLEncoder.encode(redirectUri, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + behind + "/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Lie told = lie;
        boolean token = exchange.getRequestURI().getPath().equals("/oauth2/token");
        if (token) lastTokenRequest = new String(body, StandardCharsets.UTF_8);
        try (exchange) {
            if (told == Lie.METADATA_OF_ANOTHER) send(exchange, 200, metadata("http://otro.ejemplo"));
            else if (told != null && token) send(exchange, told == Lie.REFUSED_CODE ? 400 : 200, tokens(told));
            else pass(exchange, body);
        } catch (InterruptedException | JOSEException e) {
            throw new IOException(e);
        }
    }

    private void pass(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + behind + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String header : List.of("Authorization", "Content-Type", "Cookie", "Accept"))
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(header))
                    .ifPresent(value -> request.header(header, value));
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        for (String header : List.of("Content-Type", "Location", "Set-Cookie"))
            answer.headers()
                    .allValues(header)
                    .forEach(value -> exchange.getResponseHeaders().add(header, value));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) exchange.getResponseBody().write(answer.body());
    }

    private String metadata(String issuer) {
        return """
            {"issuer":"%s","authorization_endpoint":"%s/oauth2/authorize","token_endpoint":"%2$s/oauth2/token",
             "jwks_uri":"%2$s/oauth2/jwks","subject_types_supported":["public"],"response_types_supported":["code"],
             "id_token_signing_alg_values_supported":["RS256"]}\
            """.formatted(issuer, issuer());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String tokens(Lie told) throws JOSEException {
        if (told == Lie.REFUSED_CODE) return "{\"error\":\"invalid_grant\"}";
        String id = told == Lie.NO_TOKEN ? "" : ",\"id_token\":\"" + token(told) + "\"";
        return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"scope\":\"openid\"" + id + "}";
    }

    private static @Nullable Long provedAt(Lie told) {
        if (told == Lie.NO_TIME_OF_PROOF) return null;
        return Instant.now().getEpochSecond() - (told == Lie.PROVED_LONG_AGO ? AuthorizationServer.MAX_AGE + 61 : 0);
    }

    private String token(Lie told) throws JOSEException {
        Instant issued =
                Instant.now().plusSeconds(told == Lie.FROM_THE_FUTURE ? 3600 : told == Lie.EXPIRED ? -7200 : 0);
        var claims = new JWTClaimsSet.Builder()
                .issuer(told == Lie.WRONG_ISSUER ? "http://otro.ejemplo" : issuer())
                .subject(told == Lie.NO_SUBJECT ? null : username)
                .audience(told == Lie.WRONG_AUDIENCE ? "otro" : AuthorizationServer.CLIENT)
                .claim("preferred_username", told == Lie.UNKNOWN_OFFICER ? "nadie." + UUID.randomUUID() : username)
                .claim("nonce", told == Lie.NO_NONCE ? null : told == Lie.WRONG_NONCE ? "otro" : nonce)
                .claim(
                        "acr",
                        told == Lie.NO_STRENGTH
                                ? null
                                : told == Lie.WEAKLY_PROVED ? "bajo" : AuthorizationServer.STRONG)
                .claim("auth_time", provedAt(told))
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plusSeconds(600)))
                .build();
        if (told == Lie.UNSIGNED) return new PlainJWT(claims).serialize();
        boolean hmac = told == Lie.PUBLIC_KEY_AS_SECRET;
        JWSSigner signer = hmac
                ? new MACSigner(AuthorizationServer.KEY.toRSAPublicKey().getEncoded())
                : new RSASSASigner(told == Lie.WRONG_KEY ? AuthorizationServer.key() : AuthorizationServer.KEY);
        var signed = new SignedJWT(
                new JWSHeader.Builder(hmac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                        .keyID("k")
                        .build(),
                claims);
        signed.sign(signer);
        return signed.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
