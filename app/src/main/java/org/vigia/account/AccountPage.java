package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Option;
import org.vigia.reference.Reference;

/** What an officer's own account holds: post, password, second factor, open sessions, and where it was opened before. */
@Controller
class AccountPage {
    private static final String ALL = "todas";
    private final Access access;
    private final SecondFactors codes;
    private final SecondFactorRule rule;
    private final Sessions sessions;
    private final Openings openings;
    private final Proof proof;
    private final Reference reference;

    AccountPage(
            Access access,
            SecondFactors codes,
            SecondFactorRule rule,
            Sessions sessions,
            Openings openings,
            Proof proof,
            Reference reference) {
        this.access = access;
        this.codes = codes;
        this.rule = rule;
        this.sessions = sessions;
        this.openings = openings;
        this.proof = proof;
        this.reference = reference;
    }

    /** A session that is still open, as its owner reads it. @param present whether the page is shown in it */
    record Row(UUID id, String opened, String browser, String means, boolean present) {}

    @Operation(id = "showOwnAccount", asks = Permission.ENTER)
    @GetMapping("/cuenta")
    ModelAndView show(HttpServletRequest request) {
        return page(Form.blank(), request);
    }

    @Operation(id = "endOwnSessions", asks = Permission.ENTER)
    @PostMapping("/cuenta/sesiones")
    ModelAndView end(Form form, HttpServletRequest request) {
        String chosen = form.value("sesion");
        List<UUID> ending = rows(request).stream()
                .filter(row -> !row.present())
                .map(Row::id)
                .filter(id -> chosen.equals(ALL) || chosen.equals(id.toString()))
                .toList();
        if (ending.isEmpty()) form.refuse("sesion", "Elija una sesión de la lista; la que falte ya se cerró.");
        else proof.require(proof.asked(request), form, request);
        if (!form.valid()) return page(form, request);
        UUID officer = access.getOfficer().id();
        ending.forEach(id -> sessions.end(new SignedIn(officer, id), Ending.CLOSED_BY_OWNER));
        return Form.recorded("/cuenta");
    }

    private ModelAndView page(Form form, HttpServletRequest request) {
        Officer officer = access.getOfficer();
        List<Row> rows = rows(request);
        return form.page(
                "account/account",
                Map.of(
                        "officer", officer,
                        "unit", reference.getUnit(officer.unit()).nameEs(),
                        "coded", codes.isOn(officer.id()),
                        "asked", rule.asks(officer.role()),
                        "proof", proof.asked(request),
                        "sessions", rows,
                        "others", others(rows),
                        "openings", openings.list(officer)));
    }

    private List<Row> rows(HttpServletRequest request) {
        Officer officer = access.getOfficer();
        ZoneId zone = reference.zoneOfUnit(officer.unit());
        UUID present = SignedIn.of(request).session();
        return sessions.listOpen(officer.id()).stream()
                .map(open -> new Row(
                        open.id(),
                        Formats.moment(open.opened(), zone),
                        open.browser().words(),
                        open.means().label(),
                        open.id().equals(present)))
                .toList();
    }

    private static List<Option> others(List<Row> rows) {
        List<Option> others = rows.stream()
                .filter(row -> !row.present())
                .map(row -> new Option(row.id().toString(), row.browser() + ", abierta el " + row.opened()))
                .toList();
        return others.size() < 2
                ? others
                : Stream.concat(others.stream(), Stream.of(new Option(ALL, "Todas menos ésta")))
                        .toList();
    }
}
