package org.vigia.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.vigia.reference.Reference;

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
    private final Reference reference;
    private final boolean demo;

    Chromes(ResourceUrlProvider files, Reference reference, @Value("${vigia.demonstration:false}") boolean demo) {
        this.files = files;
        this.reference = reference;
        this.demo = demo;
    }

    @ModelAttribute("chrome")
    Chrome of(HttpServletRequest request) {
        Chrome.Person person = CurrentOfficer.find().map(this::person).orElse(null);
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

    private Chrome.Person person(Officer officer) {
        return new Chrome.Person(
                officer.displayName(),
                reference.getUnit(officer.unit()).nameEs(),
                officer.role().label());
    }

    private static String path(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before == null ? request.getRequestURI() : before.toString();
    }

    private String file(String path) {
        return Objects.requireNonNullElse(files.getForLookupPath(path), path);
    }
}
