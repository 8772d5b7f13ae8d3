package org.vigia.proof;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.vigia.access.Officer;
import org.vigia.platform.TestDatabase;

/** One of two worlds: a server on a database of its own. */
record Twin(TestDatabase database, ServletWebServerApplicationContext server) implements AutoCloseable {
    /**
     * What is drawn by lot.
     *
     * @param sign stands where it does; a text without it is not searched
     */
    private record Drawn(String sign, Pattern pattern, String name) {
        Drawn(String sign, String pattern, String name) {
            this(sign, Pattern.compile(pattern), name);
        }

        String in(String text) {
            return text.contains(sign) ? pattern.matcher(text).replaceAll(name) : text;
        }
    }

    private static final List<Drawn> DRAWN = List.of(
            new Drawn("http://127", "http://127\\.0\\.0\\.1:\\d+", ""),
            new Drawn("W3CDTF", "(?<=\"dcterms:W3CDTF\">)[^<]*", ""),
            new Drawn("Código ", "(?<=Código )[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "CODE"),
            new Drawn("verificar/", "(?<=verificar/)[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "CODE"),
            new Drawn("/respuesta/", "(?<=/respuesta/)[A-Za-z0-9_-]{54}", "LINK"),
            new Drawn("<code>", "(?<=<code>)[0-9]{6}(?=</code>)", "LINK"),
            new Drawn("Huella ", "Huella [0-9a-f]{16}", "Huella"),
            new Drawn("_csrf", "name=\"_csrf\" value=\"[^\"]*\"", ""),
            new Drawn("vigia_", "vigia_[A-Za-z0-9_-]{43}", "SECRET"),
            new Drawn("otpauth:", "otpauth:[^\"]*", "SECRET"),
            new Drawn("<path fill", "(?<=<path fill=\"#000\" d=\")[^\"]*", "SECRET"),
            new Drawn("<code>", "(?<=<code>)[A-Z2-7 ]{16,}(?=</code>)", "SECRET"));

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
        return withoutLots(whole(answer));
    }

    /** Whether an answer about one name says what another does about another; what is long is mostly alike to the letter. */
    static boolean sayTheSame(HttpResponse<String> one, String name, HttpResponse<String> two, String other) {
        String first = whole(one).replace(name, "FOLIO");
        String second = whole(two).replace(other, "FOLIO");
        return first.equals(second) || withoutLots(first).equals(withoutLots(second));
    }

    private static String whole(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "connection", "content-length", "set-cookie"));
        return answer.statusCode() + " " + headers + "\n" + answer.body();
    }

    private static String withoutLots(String text) {
        Map<String, String> ids = new LinkedHashMap<>();
        String all = text;
        for (Drawn drawn : DRAWN) all = drawn.in(all);
        return Ids.replace(all, id -> ids.computeIfAbsent(id, _ -> "ID-" + ids.size()));
    }

    @Override
    public void close() {
        server.close();
    }
}
