package org.vigia.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a program reads what it may ask. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class DocumentApi {
    /** So that it is the same at every start. */
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private byte @Nullable [] written;

    DocumentApi(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Operation(id = "readApiDocument", asks = Permission.READ_PUBLIC, tells = "Este documento.")
    @GetMapping("/api/v1/openapi.json")
    synchronized byte[] read() {
        byte[] document = written;
        if (document == null) written = document = write();
        return document;
    }

    private byte[] write() {
        Map<RequestMappingInfo, HandlerMethod> routes = new HashMap<>();
        mappings.forEach(mapping -> routes.putAll(mapping.getHandlerMethods()));
        return SORTED.writeValueAsBytes(new Document(routes).write());
    }
}
