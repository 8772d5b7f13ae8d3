package org.vigia.proof;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.access.Operation;

/** Every address that the program answers, as Spring has registered it, and every parameter that is read there. */
record Routes(RequestMappingHandlerMapping registered) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");
    private static final Pattern READ_FROM_A_FORM = Pattern.compile("\\b[fF]orm(?:\\.\\w+\\(|, )\"(\\w+)\"");

    private static final Pattern NAMED_FIELD = Pattern.compile("static final String \\w+ = \"([a-z][\\w-]*)\"");
    private static final Pattern READS_A_FORM = Pattern.compile("\\bForm\\b");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z][A-Za-z]+\\b");
    private static final Pattern VIEW = Pattern.compile("\"([a-z]+/[a-zA-Z]+)\"");
    private static final Pattern FIELD = Pattern.compile("\\bname=\"([a-z][\\w-]*)\"");

    private static final Map<Method, Set<String>> PARAMETERS = new ConcurrentHashMap<>();

    /** What stands in an address beside the folio. A new variable must be named here, or the test says so. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            entry("number", List.of("1", "2")),
            entry("id", List.of("00000000-0000-4000-8000-000000000000")),
            entry("track", List.of("LABOUR", "PROTECTION")),
            entry("via", List.of("laboral", "sancion", "salarios", "penal", "proteccion")),
            entry("acto", List.of("aceptar", "rechazar", "accion", "resultado", "retiro", "pregunta", "contestacion")),
            entry("code", List.of("J01")),
            entry("paper", List.of("7K2M-9QXA-04TB-WZ31")),
            entry("token", List.of("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbg")),
            entry("respuesta", List.of("aceptacion", "rechazo", "accion", "resultado")),
            entry("version", List.of("1.0.0")),
            entry("file", List.of("table-06.csv", "report.json", "manifiesto.json")),
            entry("table", List.of("comparacion.csv", "ilab.csv")));

    /** @param params what must be sent along for the route to be chosen, as {@code buscar=} */
    record Route(RequestMethod method, String pattern, List<String> params, Method handler) {
        /** The name of what it does. */
        String operation() {
            return Objects.requireNonNull(handler.getAnnotation(Operation.class))
                    .id();
        }

        boolean namesAThing() {
            return pattern.contains("{folio}");
        }
    }

    List<Route> list(RequestMethod... methods) {
        return registered.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> Stream.of(methods)
                        .filter(method ->
                                answers(entry.getKey().getMethodsCondition().getMethods(), method))
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(pattern -> new Route(
                                        method,
                                        pattern,
                                        entry.getKey().getParamsCondition().getExpressions().stream()
                                                .filter(asked -> !asked.isNegated())
                                                .map(asked -> asked.getName() + "=")
                                                .toList(),
                                        entry.getValue().getMethod()))))
                .sorted((a, b) -> a.pattern().compareTo(b.pattern()))
                .toList();
    }

    private static boolean answers(Set<RequestMethod> declared, RequestMethod method) {
        return declared.isEmpty() || declared.contains(method);
    }

    /** The addresses of a route for a thing, one for each value of its other variables. */
    static List<String> addresses(Route route, String folio) {
        var variable = VARIABLE.matcher(route.pattern());
        if (!variable.find()) return List.of(route.pattern());
        return values(variable.toMatchResult(), folio).stream()
                .map(value -> new Route(
                        route.method(),
                        route.pattern().substring(0, variable.start())
                                + value
                                + route.pattern().substring(variable.end()),
                        route.params(),
                        route.handler()))
                .flatMap(filled -> addresses(filled, folio).stream())
                .toList();
    }

    /** What may stand in place of one variable of its address. */
    static String someValue(Route route, String variable) {
        return VARIABLE.matcher(route.pattern())
                .results()
                .filter(found -> found.group(1).equals(variable))
                .flatMap(found -> values(found, "").stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(MatchResult variable, String folio) {
        if (variable.group(1).equals("folio")) return List.of(folio);
        String among = variable.group(2);
        if (among != null && !among.contains("[")) return List.of(among.split("\\|"));
        List<String> values = VALUES.get(variable.group(1));
        if (values == null)
            throw new AssertionError("a new route has {%s} in its address: say in Routes.VALUES what to put there"
                    .formatted(variable.group(1)));
        return values;
    }

    /**
     * The names of all parameters that the route takes from a request: those that its class or a form class beside it reads,
     * and the fields of the templates that it shows.
     */
    static Set<String> parameters(Route route) {
        return PARAMETERS.computeIfAbsent(route.handler(), _ -> read(route));
    }

    private static Set<String> read(Route route) {
        if (route.pattern().startsWith("/api/")) return Programs.parameters(route.handler());
        var names = new TreeSet<String>();
        for (Parameter parameter : route.handler().getParameters())
            if (parameter.isAnnotationPresent(RequestParam.class)) names.add(parameter.getName());
        Path page = Path.of(
                "src/main/java", route.handler().getDeclaringClass().getName().replace('.', '/') + ".java");
        for (String source : readWith(page)) {
            READ_FROM_A_FORM.matcher(source).results().forEach(read -> names.add(read.group(1)));
            NAMED_FIELD.matcher(source).results().forEach(read -> names.add(read.group(1)));
            VIEW.matcher(source).results().forEach(view -> names.addAll(fields(view.group(1))));
        }
        return names;
    }

    /** The names of the variables in its address. */
    static List<String> variables(Route route) {
        return VARIABLE.matcher(route.pattern())
                .results()
                .map(variable -> variable.group(1))
                .toList();
    }

    /** The source of a page, and of each class beside it that it names and that reads a form, and so on. */
    private static Collection<String> readWith(Path page) {
        Map<Path, String> read = new LinkedHashMap<>();
        Deque<Path> waiting = new ArrayDeque<>(List.of(page));
        while (!waiting.isEmpty()) {
            Path next = waiting.poll();
            if (read.containsKey(next)) continue;
            String source = text(next);
            if (!next.equals(page) && !READS_A_FORM.matcher(source).find()) continue;
            read.put(next, source);
            for (String folder : List.of(page.getParent().toString(), "src/main/java/org/vigia/page"))
                CLASS.matcher(source)
                        .results()
                        .map(named -> Path.of(folder, named.group() + ".java"))
                        .filter(Files::exists)
                        .forEach(waiting::add);
        }
        return read.values();
    }

    private static Set<String> fields(String view) {
        Path template = Path.of("src/main/jte", view + ".jte");
        if (!Files.exists(template)) return Set.of();
        return FIELD.matcher(text(template))
                .results()
                .map(field -> field.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
