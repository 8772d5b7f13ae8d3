package org.vigia.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.reference.Reference;

/** Puts the surroundings of a page into every controller's model. */
@ControllerAdvice
class Chromes {
    private static final Chrome.Item TODAY = new Chrome.Item("Mi trabajo hoy", "/hoy");
    private static final List<Chrome.Item> WORK = List.of(
            TODAY,
            new Chrome.Item("Casos", "/casos"),
            new Chrome.Item("Inspecciones", "/inspecciones"),
            new Chrome.Item("Canalizaciones", "/canalizaciones"));
    private static final List<Chrome.Item> COLLECTION = List.of(TODAY, new Chrome.Item("Cobros", "/cobros"));
    private static final Chrome.Item RETURNS = new Chrome.Item("Entregas", "/entregas");
    private static final Chrome.Item DATA = new Chrome.Item("Datos", "/datos/informes/ilab");

    private final Access access;
    private final Reference reference;
    private final ResourceUrlProvider files;
    private final boolean demo;

    Chromes(
            Access access,
            Reference reference,
            ResourceUrlProvider files,
            @Value("${vigia.demonstration:false}") boolean demo) {
        this.access = access;
        this.reference = reference;
        this.files = files;
        this.demo = demo;
    }

    @ModelAttribute("chrome")
    Chrome of(HttpServletRequest request) {
        return new Chrome(
                path(request),
                "es-MX",
                demo,
                access.findOfficer().map(this::person).orElse(null),
                menu(),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                file("/estatico/estilo.css"),
                file("/estatico/vigia.svg"));
    }

    private Chrome.Person person(Officer officer) {
        String unit = reference.getUnit(officer.unit()).nameEs();
        return new Chrome.Person(officer.displayName(), unit, officer.role().label());
    }

    private List<Chrome.Item> menu() {
        var menu = new ArrayList<Chrome.Item>();
        if (access.may(Permission.RECORD_COLLECTION)) menu.addAll(COLLECTION);
        else if (access.may(Permission.SEE_WORK)) menu.addAll(WORK);
        if (access.may(Permission.SEE_RETURNS)) menu.add(RETURNS);
        if (menu.isEmpty() && access.findOfficer().isPresent()) menu.add(TODAY);
        menu.add(DATA);
        return menu;
    }

    private static String path(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before == null ? request.getRequestURI() : before.toString();
    }

    private String file(String path) {
        return Objects.requireNonNullElse(files.getForLookupPath(path), path);
    }
}
