package org.vigia.intake;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Reference;
import org.vigia.registry.Answers;
import org.vigia.registry.Choices;

/** The complaints an officer may see, newest first; what is asked for lies in the address. */
@Controller
class ComplaintListPage {
    private static final int SHOWN = 25;

    private final Intake intake;
    private final Reference reference;
    private final Access access;
    private final AllFollowUps after;

    ComplaintListPage(Intake intake, Reference reference, Access access, AllFollowUps after) {
        this.intake = intake;
        this.reference = reference;
        this.access = access;
        this.after = after;
    }

    @Operation(id = "listComplaints", asks = Permission.SEE_COMPLAINTS)
    @GetMapping("/denuncias")
    ModelAndView list(Form form) {
        List<Complaint> found = intake.list(filter(form), cursor(form), SHOWN + 1);
        List<Complaint> shown = found.stream().limit(SHOWN).toList();
        var followed = after.list(shown.stream().map(Complaint::caseId).toList());
        var model = new HashMap<String, Object>();
        model.put(
                "rows",
                shown.stream()
                        .map(c -> ComplaintRow.of(c, reference, followed.getOrDefault(c.caseId(), List.of())))
                        .toList());
        model.put(
                "states",
                reference.states().stream()
                        .map(s -> new Option(s.code(), s.shortName()))
                        .toList());
        model.put("next", found.size() > SHOWN ? next(form, shown.getLast()) : "");
        model.put("mayRecord", access.may(Permission.RECORD_COMPLAINT));
        return form.page("intake/complaints", model);
    }

    private Filter filter(Form form) {
        var state = form.text("entidad");
        if (state.isPresent()
                && reference.states().stream().noneMatch(s -> s.code().equals(state.get())))
            form.refuse("entidad", "«%s» no es una entidad. Elija una de la lista.".formatted(state.get()));
        var danger = Answers.read(form.value("peligro"));
        if (danger.isEmpty() && form.text("peligro").isPresent())
            form.refuse("peligro", "«%s» no está en la lista. Elija una opción.".formatted(form.value("peligro")));
        return new Filter(
                state.orElse(null),
                danger.orElse(null),
                Choices.read(form, "canal", Channel.values()).orElse(null),
                form.date("desde").orElse(null),
                form.date("hasta").orElse(null));
    }

    private static @Nullable Cursor cursor(Form form) {
        try {
            return form.text("antes").map(Cursor::parse).orElse(null);
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return null;
        }
    }

    private static String next(Form form, Complaint last) {
        var address = UriComponentsBuilder.fromPath("/denuncias");
        for (String field : List.of("entidad", "peligro", "canal", "desde", "hasta"))
            form.text(field).ifPresent(value -> address.queryParam(field, value));
        return address.queryParam("antes", Cursor.of(last).toString())
                .encode()
                .build()
                .toUriString();
    }
}
