package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.VigiaTest;

/** What every answer of the server says, whatever was asked and however. */
@VigiaTest
class HeadersTest {
    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> missing(HttpResponse<String> answer) {
        return Headers.ALWAYS.entrySet().stream()
                .filter(header -> !answer.headers().allValues(header.getKey()).equals(List.of(header.getValue())))
                .map(header -> "%s %s (%d): %s is %s"
                        .formatted(
                                answer.request().method(),
                                answer.uri().getPath(),
                                answer.statusCode(),
                                header.getKey(),
                                answer.headers().allValues(header.getKey())))
                .toList();
    }

    /** Every address of the program with something in its variables, some files, and addresses of nothing. */
    private Set<String> addresses() {
        var all = new TreeSet<String>();
        routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .map(path -> path.replaceAll("\\{[^}]*}", "x"))
                .forEach(all::add);
        Stream.of("/entrar", "/salir", "/error", "/no/existe", "/estatico/nada.css", "/favicon.ico", "/actuator/env")
                .forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE"})
    void every_answer_carries_every_header_and_none_twice(String method) throws Exception {
        List<String> missing = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (String path : addresses()) {
            var answer = ask(method, path);
            missing.addAll(missing(answer));
            if (answer.statusCode() >= 500) missing.add(method + " " + path + " fails: " + answer.statusCode());
            int refused = path.startsWith("/api/") ? 401 : 403; // a program without its key, a page without its token
            if (UNSAFE.contains(method) && answer.statusCode() != refused)
                done.add(method + " " + path + " (" + answer.statusCode() + ")");
        }
        assertThat(missing).isEmpty();
        assertThat(done)
                .as("done without the token of a form or the key of a program")
                .isEmpty();
        assertThat(addresses()).hasSizeGreaterThan(50);
    }

    @Test
    void what_the_server_rejects_before_any_filter_carries_them_too() throws Exception {
        for (String path : List.of("/%2e%2e/etc/passwd", "/a//b", "/a;x=1", "/%00", "/a%5Cb"))
            assertThat(missing(ask("GET", path))).isEmpty();
        assertThat(ask("GET", "/%2e%2e/etc/passwd").statusCode()).isEqualTo(400);
    }

    @Test
    void a_line_that_is_no_request_gets_no_page_and_no_name_of_a_program() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET /\\ HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat");
        }
    }

    @Test
    void a_file_with_its_digest_in_its_name_may_be_kept_and_keeps_the_rest() throws Exception {
        String page = ask("GET", "/entrar").body();
        String sheet = page.replaceAll("(?s).*rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        var answer = ask("GET", sheet);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
        assertThat(missing(answer)).singleElement().asString().contains("Cache-Control");
    }

    @Test
    void https_is_asked_for_only_where_there_is_https() throws Exception {
        assertThat(ask("GET", "/entrar").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }
}
