package org.vigia.proof;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.vigia.access.Officer;
import org.vigia.platform.TestDatabase;

/** One of two worlds: a server on a database of its own. */
record Twin(TestDatabase database, ServletWebServerApplicationContext server) implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    <T> T get(Class<T> bean) {
        return server.getBean(bean);
    }

    HttpResponse<String> ask(Officer officer, Step step) {
        return get(Sessions.class).of(officer).send(step.method(), step.path(), step.fields());
    }

    /**
     * All that an answer says, whatever becomes of its connection. What is drawn by lot in every answer is named after its place:
     * tokens, ids in the order in which they turn up, the code of a paper with the digest that covers it, and the secret of a second factor that is shown to its owner.
     */
    static String said(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(java.util.List.of("date", "connection", "content-length", "set-cookie"));
        Map<String, String> ids = new LinkedHashMap<>();
        String all = (answer.statusCode() + " " + headers + "\n" + answer.body())
                .replaceAll("http://127\\.0\\.0\\.1:\\d+", "")
                .replaceAll("(?<=\"dcterms:W3CDTF\">)[^<]*", "")
                .replaceAll("(?<=Código |verificar/)[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "CODE")
                .replaceAll("(?<=/respuesta/)[A-Za-z0-9_-]{54}|(?<=<code>)[0-9]{6}(?=</code>)", "LINK")
                .replaceAll("Huella [0-9a-f]{16}", "Huella")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll(
                        "vigia_[A-Za-z0-9_-]{43}|otpauth:[^\"]*|(?<=<path fill=\"#000\" d=\")[^\"]*|(?<=<code>)[A-Z2-7 ]{16,}(?=</code>)",
                        "SECRET");
        return ID.matcher(all).replaceAll(id -> ids.computeIfAbsent(id.group(), _ -> "ID-" + ids.size()));
    }

    @Override
    public void close() {
        server.close();
    }
}
