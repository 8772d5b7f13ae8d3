package org.vigia.inspection;

import java.util.List;
import java.util.Map;
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

/** The inspections an officer may see, the last planned first; what is asked for lies in the address. */
@Controller
class ListPage {
    private static final int SHOWN = 25;

    private final Inspection inspection;
    private final Words words;
    private final Access access;

    ListPage(Inspection inspection, Words words, Access access) {
        this.inspection = inspection;
        this.words = words;
        this.access = access;
    }

    @Operation(id = "listInspections", asks = Permission.SEE_INSPECTIONS)
    @GetMapping("/inspecciones")
    ModelAndView list(Form form) {
        var found = inspection.list(filter(form), cursor(form), SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        return form.page(
                "inspection/list",
                Map.of(
                        "lines",
                        shown,
                        "words",
                        words,
                        "next",
                        found.size() > SHOWN ? next(form, shown.getLast().order()) : "",
                        "mayOrder",
                        access.may(Permission.ORDER_INSPECTION)));
    }

    private Filter filter(Form form) {
        var state = form.text("entidad");
        if (state.isPresent()
                && words.states().stream().noneMatch(s -> s.value().equals(state.get())))
            form.refuse("entidad", "«%s» no es una entidad. Elija una de la lista.".formatted(state.get()));
        return new Filter(
                Choice.read(form, "estado", Progress.class).orElse(null),
                state.orElse(null),
                Choice.read(form, "seleccion", Selection.class).orElse(null),
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

    private static String next(Form form, InspectionOrder last) {
        var address = UriComponentsBuilder.fromPath("/inspecciones");
        for (String field : List.of("estado", "entidad", "seleccion", "desde", "hasta"))
            form.text(field).ifPresent(value -> address.queryParam(field, value));
        return address.queryParam("antes", new Cursor(last.plannedOn(), last.folio()).toString())
                .encode()
                .build()
                .toUriString();
    }
}
