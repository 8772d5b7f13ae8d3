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

/** Where a program reads what it may ask. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class DocumentApi {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable Map<String, Object> written;

    DocumentApi(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Operation(id = "readApiDocument", asks = Permission.READ_PUBLIC, tells = "Este documento.")
    @GetMapping("/api/v1/openapi.json")
    Map<String, Object> read() {
        Map<String, Object> document = written;
        if (document == null) written = document = write();
        return document;
    }

    private Map<String, Object> write() {
        Map<RequestMappingInfo, HandlerMethod> routes = new HashMap<>();
        mappings.forEach(mapping -> routes.putAll(mapping.getHandlerMethods()));
        return new Document(routes).write();
    }
}
