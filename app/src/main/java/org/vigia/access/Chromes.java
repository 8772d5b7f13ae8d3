package org.vigia.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts the surroundings of a page into every controller's model. */
@ControllerAdvice
class Chromes {
    private static final List<Chrome.Item> WORK = List.of(
            new Chrome.Item("Mi trabajo hoy", "/hoy"),
            new Chrome.Item("Casos", "/casos"),
            new Chrome.Item("Inspecciones", "/inspecciones"),
            new Chrome.Item("Canalizaciones", "/canalizaciones"),
            new Chrome.Item("Datos", "/datos/informes/ilab"));
    private static final List<Chrome.Item> PUBLIC = List.of(new Chrome.Item("Datos", "/datos/informes/ilab"));

    private final ResourceUrlProvider files;
    private final boolean demo;

    Chromes(ResourceUrlProvider files, @Value("${vigia.demo:false}") boolean demo) {
        this.files = files;
        this.demo = demo;
    }

    @ModelAttribute("chrome")
    Chrome of(HttpServletRequest request) {
        Chrome.Person person = person(request.getUserPrincipal());
        return new Chrome(
                path(request),
                "es-MX",
                demo,
                person,
                person == null ? PUBLIC : WORK,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                file("/estatico/estilo.css"),
                file("/estatico/vigia.svg"));
    }

    private static Chrome.@Nullable Person person(@Nullable Principal principal) {
        return principal == null ? null : new Chrome.Person(principal.getName(), "", "");
    }

    private static String path(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before == null ? request.getRequestURI() : before.toString();
    }

    private String file(String path) {
        return Objects.requireNonNullElse(files.getForLookupPath(path), path);
    }
}
