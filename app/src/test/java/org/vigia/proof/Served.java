package org.vigia.proof;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that the server serves to programs, and whether an answer is one that it tells of, by a validator of others. */
record Served(JsonNode document) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, com.networknt.schema.Schema> SCHEMAS = new LinkedHashMap<>();

    static Served read(Session anybody) {
        var answer = anybody.send("GET", "/api/v1/openapi.json", "");
        if (answer.statusCode() != 200) throw new AssertionError("no document: " + answer.statusCode());
        return new Served(JSON.readTree(answer.body()));
    }

    /** One thing that a program may ask. */
    record Route(String method, String path, JsonNode told) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> routes.add(new Route(
                                one.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), one.getValue()))));
        return routes;
    }

    /** What a schema refers to. */
    JsonNode at(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }

    /** What is wrong with an answer: a status nobody tells of, another kind of content, a body of another shape. */
    List<String> faults(Route route, HttpResponse<String> answer) {
        JsonNode named = route.told.get("responses").get(Integer.toString(answer.statusCode()));
        if (named == null) return List.of("answers %d, which is not told".formatted(answer.statusCode()));
        JsonNode told = at(named);
        JsonNode content = told.get("content");
        if (content == null) return answer.body().isEmpty() ? List.of() : List.of("has a body, and none is told");
        String kind = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode schema = content.get(kind);
        if (schema == null) return List.of("is " + kind);
        List<String> faults = new ArrayList<>();
        JsonNode headers = told.get("headers");
        if (headers != null)
            headers.properties().forEach(header -> {
                if (header.getValue().path("required").asBoolean(false)
                        && answer.headers().firstValue(header.getKey()).isEmpty())
                    faults.add("has no " + header.getKey());
            });
        faults.addAll(faults(schema.get("schema"), answer.body()));
        return faults;
    }

    List<String> faults(JsonNode schema, String body) {
        return schema(schema).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private com.networknt.schema.Schema schema(JsonNode schema) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("components", document.get("components"));
        whole.put("allOf", List.of(schema));
        synchronized (SCHEMAS) {
            return SCHEMAS.computeIfAbsent(
                    JSON.writeValueAsString(whole),
                    text -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text));
        }
    }
}
