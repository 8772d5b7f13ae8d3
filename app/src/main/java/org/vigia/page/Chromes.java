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
    /** What the menu leads to, for whom the policy allows it. */
    private record Entry(Permission asks, Chrome.Item item) {}

    private static final Chrome.Item TODAY = new Chrome.Item("/hoy");
    private static final List<Entry> ENTRIES = List.of(
            new Entry(Permission.ENTER, TODAY),
            new Entry(Permission.SEE_CASES, new Chrome.Item("/casos")),
            new Entry(Permission.SEE_INSPECTIONS, new Chrome.Item("/inspecciones")),
            new Entry(Permission.SEE_REFERRALS, new Chrome.Item("/canalizaciones")),
            new Entry(Permission.OPEN_IN_EMERGENCY, new Chrome.Item("/emergencias")),
            new Entry(Permission.RECORD_COLLECTION, new Chrome.Item("/cobros")),
            new Entry(Permission.SEE_RETURNS, new Chrome.Item("/entregas")),
            new Entry(Permission.ANALYSE_FACTS, new Chrome.Item("/analisis")),
            new Entry(Permission.PUBLISH_FIGURES, new Chrome.Item("/publicaciones")),
            new Entry(Permission.ERASE_TEXTS, new Chrome.Item("/conservacion")),
            new Entry(Permission.OPEN_ACCOUNT, new Chrome.Item("/cuentas")),
            new Entry(Permission.ROTATE_KEYS, new Chrome.Item("/llaves")));
    private static final Chrome.Item DATA = new Chrome.Item("/datos");

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
                request.getMethod().equals("POST"),
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
        for (Entry entry : ENTRIES) if (access.may(entry.asks())) menu.add(entry.item());
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
