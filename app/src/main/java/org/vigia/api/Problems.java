package org.vigia.api;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** How the document tells refusals: which statuses a route may answer, and what each looks like. */
final class Problems {
    static final Map<String, Object> ETAG =
            Map.of("type", "string", "pattern", "^\"[0-9]{1,9}\"$", "description", "El número de renglones que tiene.");

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "description",
            "RFC 9457. Lo que está oculto y lo que no existe se contestan igual.",
            "properties",
            Map.of(
                    "type",
                    Map.of("type", "string", "pattern", "^urn:vigia:problem:[a-z-]+$"),
                    "title",
                    TEXT,
                    "status",
                    Map.of("type", "integer", "minimum", 400, "maximum", 599),
                    "detail",
                    TEXT,
                    "errors",
                    Map.of("type", "array", "items", error()),
                    "conditions",
                    Map.of("type", "array", "items", TEXT),
                    "line",
                    Map.of("type", "integer", "minimum", 1),
                    "column",
                    Map.of("type", "integer", "minimum", 1),
                    "reference",
                    TEXT),
            "required",
            List.of("type", "title", "status", "detail"),
            "additionalProperties",
            false);

    /** A file as it is. */
    static final Map<String, Object> FILE = Map.of(
            "required",
            true,
            "content",
            Brought.KINDS.stream().collect(Collectors.toMap(MediaType::toString, _ -> Map.of())));

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(400, "La solicitud no se pudo leer."),
            Map.entry(401, "Falta una clave, o ya no sirve."),
            Map.entry(403, "La función de la cuenta no incluye esto, o corresponde a otra autoridad."),
            Map.entry(404, "No existe, o no está al alcance de la unidad."),
            Map.entry(406, "Sólo hay JSON."),
            Map.entry(409, "Lo que ya hay no lo permite; «conditions» dice qué falta."),
            Map.entry(412, "Cambió desde que se leyó."),
            Map.entry(413, "Es demasiado grande."),
            Map.entry(415, "Sólo se lee JSON."),
            Map.entry(422, "Algo está mal escrito; «errors» dice qué, dónde, por qué y cómo se corrige."),
            Map.entry(428, "Falta If-Match."),
            Map.entry(429, "Demasiadas solicitudes en un minuto."),
            Map.entry(503, "Está ocupado; no se hizo nada."));

    private Problems() {}

    private static Map<String, Object> error() {
        return Map.of(
                "type",
                "object",
                "description",
                "Dónde (pointer, RFC 6901, o parameter), qué se envió, por qué no y cómo se corrige.",
                "properties",
                Map.of("pointer", TEXT, "parameter", TEXT, "value", TEXT, "reason", TEXT, "remedy", TEXT),
                "required",
                List.of("reason", "remedy"),
                "additionalProperties",
                false);
    }

    static SortedSet<Integer> statuses(Method route, boolean ofAThing, boolean open) {
        var statuses = new TreeSet<>(List.of(406, 429, 503));
        if (!open) statuses.addAll(List.of(401, 403));
        if (ofAThing) statuses.addAll(List.of(400, 404));
        for (Parameter parameter : route.getParameters()) {
            if (parameter.isAnnotationPresent(Asked.class)) statuses.addAll(List.of(404, 422));
            if (parameter.getType() == Brought.class) statuses.addAll(List.of(400, 409, 413, 415, 422));
            if (parameter.getAnnotation(Sent.class) instanceof Sent sent) {
                statuses.addAll(List.of(400, 404, 409, 413, 415, 422));
                if (sent.step()) statuses.addAll(List.of(412, 428));
            }
        }
        return statuses;
    }

    /** By the name under which each route refers to it. */
    static Map<String, Object> responses() {
        Map<String, Object> responses = new TreeMap<>();
        MEANINGS.forEach((status, meaning) -> responses.put(
                name(status),
                Map.of(
                        "description",
                        meaning,
                        "content",
                        Map.of(
                                "application/problem+json",
                                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        return responses;
    }

    static String name(int status) {
        if (!MEANINGS.containsKey(status)) throw new IllegalStateException("say in Problems what " + status + " means");
        return "Refused" + status;
    }

    static Map<String, Object> headers(boolean made, boolean versioned, boolean list) {
        Map<String, Object> headers = new LinkedHashMap<>();
        if (made) headers.put("Location", Map.of("required", true, "schema", TEXT));
        if (versioned) headers.put("ETag", Map.of("required", true, "schema", ETAG));
        if (list)
            headers.put(
                    "Link",
                    Map.of("description", "La página siguiente, rel=\"next\"; en la última no viene.", "schema", TEXT));
        return headers;
    }
}
