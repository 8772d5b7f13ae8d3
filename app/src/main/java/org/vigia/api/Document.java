package org.vigia.api;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.vigia.access.Operation;

/** What a program may ask and is answered (OpenAPI 3.1), told by the routes and their records, which nobody writes twice. */
final class Document {
    static final String ROOT = "/api/v1";
    private static final Map<String, Object> KEY =
            parameter("Idempotency-Key", "header", true, Map.of("type", "string", "format", "uuid"));
    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    Document(Map<RequestMappingInfo, HandlerMethod> routes) {
        routes.forEach((mapping, route) -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT + "/"))
                .forEach(path -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> paths.computeIfAbsent(path, _ -> new TreeMap<>())
                                .put(method.name().toLowerCase(Locale.ROOT), operation(path, method, route)))));
    }

    Map<String, Object> write() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Vigía",
                        "version",
                        "1",
                        "description",
                        "Las operaciones de la cadena, de la denuncia al cobro, para los programas de las unidades."
                                + " Cada una hace lo que la página que lleva el mismo nombre sin «ByApi», con la"
                                + " misma regla y los mismos permisos. Sólo hechos: ningún nombre, domicilio ni"
                                + " relato sale por aquí.",
                        "license",
                        Map.of("name", "EUPL-1.2", "identifier", "EUPL-1.2")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("key", List.of())));
        document.put("paths", paths);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas());
        components.put("responses", Problems.responses());
        components.put(
                "securitySchemes",
                Map.of(
                        "key",
                        Map.of(
                                "type", "http",
                                "scheme", "bearer",
                                "description", "Una clave de /cuenta/claves; hace lo que su cuenta puede ahora.")));
        document.put("components", components);
        return document;
    }

    private Map<String, Object> schemas() {
        Map<String, Object> all = new TreeMap<>(schemas.components());
        all.put("Problem", Problems.SCHEMA);
        return all;
    }

    private Map<String, Object> operation(String path, RequestMethod method, HandlerMethod route) {
        Operation told = Objects.requireNonNull(route.getMethodAnnotation(Operation.class));
        boolean open = told.asks().isOpen();
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", told.id());
        operation.put("summary", told.tells());
        operation.put("tags", List.of(path.substring(ROOT.length() + 1).split("[/.]")[0]));
        operation.put("x-permission", told.asks().name());
        if (open) operation.put("security", List.of());
        operation.put("parameters", parameters(method, route));
        for (Parameter parameter : route.getMethod().getParameters())
            if (parameter.getAnnotation(Sent.class) instanceof Sent sent)
                operation.put(
                        "requestBody",
                        Map.of(
                                "required",
                                true,
                                "content",
                                Map.of("application/json", Map.of("schema", schemas.of(sent.value())))));
        if (brings(route)) operation.put("requestBody", Problems.FILE);
        operation.put("responses", responses(path, method, route, open));
        return operation;
    }

    private List<Map<String, Object>> parameters(RequestMethod method, HandlerMethod route) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Parameter parameter : route.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class))
                all.add(parameter(parameter.getName(), "path", true, inPath(parameter.getType())));
            if (parameter.getType() == Brought.class) all.add(KEY);
            if (parameter.getAnnotation(Sent.class) instanceof Sent sent) {
                all.add(KEY);
                if (sent.step()) all.add(parameter("If-Match", "header", true, Problems.ETAG));
            }
            if (parameter.getAnnotation(Asked.class) instanceof Asked asked)
                for (RecordComponent part : asked.value().getRecordComponents())
                    all.add(parameter(
                            part.getName(),
                            "query",
                            !Schemas.isNullable(part.getAnnotatedType()),
                            schemas.of(part.getType(), part.getAnnotation(OnPage.class))));
        }
        if (method == RequestMethod.GET && isVersioned(route))
            all.add(parameter("If-None-Match", "header", false, Problems.ETAG));
        return all;
    }

    private Map<String, Object> inPath(Class<?> type) {
        return type == String.class ? Map.of("type", "string", "maxLength", 40) : schemas.of(type);
    }

    private static Map<String, Object> parameter(String name, String in, boolean required, Map<String, Object> schema) {
        return Map.of("name", name, "in", in, "required", required, "schema", schema);
    }

    private Map<String, Object> responses(String path, RequestMethod method, HandlerMethod route, boolean open) {
        Map<String, Object> responses = new TreeMap<>();
        Type answered = answered(route.getMethod());
        boolean reads = method == RequestMethod.GET;
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("description", reads ? "Lo que se pidió." : "Quedó registrado; Location dice dónde se lee.");
        good.put(
                "content",
                Map.of("application/json", Map.of("schema", open ? Map.of("type", "object") : schemas.of(answered))));
        good.put("headers", Problems.headers(!reads, reads && isVersioned(route), isList(answered)));
        responses.put(reads ? "200" : answered == Begun.class ? "202" : "201", good);
        if (reads && isVersioned(route)) responses.put("304", Map.of("description", "No ha cambiado."));
        for (int status : Problems.statuses(route.getMethod(), path.contains("{"), open))
            responses.put(Integer.toString(status), Map.of("$ref", "#/components/responses/" + Problems.name(status)));
        return responses;
    }

    private static Type answered(Method route) {
        return route.getGenericReturnType() instanceof ParameterizedType type
                        && type.getRawType() == ResponseEntity.class
                ? type.getActualTypeArguments()[0]
                : route.getGenericReturnType();
    }

    private static boolean brings(HandlerMethod route) {
        return List.of(route.getMethod().getParameterTypes()).contains(Brought.class);
    }

    private static boolean isList(Type answered) {
        return answered instanceof ParameterizedType type && type.getRawType() == Rows.class;
    }

    private static boolean isVersioned(HandlerMethod route) {
        return answered(route.getMethod()) instanceof Class<?> type && type.isRecord();
    }
}
