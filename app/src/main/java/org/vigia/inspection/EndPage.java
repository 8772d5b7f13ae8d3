package org.vigia.inspection;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.page.Form;

/** Where a finding is withdrawn, or said to be rebutted; findings are numbered as on the inspection's page. */
@Controller
class EndPage {
    private final Inspection inspection;
    private final Sheets sheets;
    private final Docket docket;

    EndPage(Inspection inspection, Sheets sheets, Docket docket) {
        this.inspection = inspection;
        this.sheets = sheets;
        this.docket = docket;
    }

    @Operation(id = "newFindingEnd", asks = Permission.END_FINDING)
    @GetMapping("/inspecciones/{folio}/violaciones/{number}")
    ModelAndView blank(@PathVariable String folio, @PathVariable int number) {
        var sheet = sheets.get(folio);
        var version = Integer.toString(sheet.file().version());
        return page(sheet, number, Form.blank().with("version", version));
    }

    @Operation(id = "endFinding", asks = Permission.END_FINDING)
    @PostMapping("/inspecciones/{folio}/violaciones/{number}")
    ModelAndView end(@PathVariable String folio, @PathVariable int number, Form form) {
        var sheet = sheets.get(folio);
        var point = point(sheet, number);
        var how = Choice.read(form, "como", Ending.class, "Elija si se retira o si quedó desvirtuada.");
        var reason = form.text("motivo", "Escriba por qué, con la prueba o el error; queda con su nombre.");
        int seen = form.integer("version", 0, Integer.MAX_VALUE - 1).orElse(0);
        if (form.valid()) {
            try {
                docket.once(
                        UUID.fromString(form.key()),
                        "inspection.endFinding " + folio + "/" + number,
                        form.body(),
                        () -> inspection.endFinding(
                                point.finding().id(), how.orElseThrow(), reason.orElseThrow(), seen));
                return Form.recorded(sheet.file().order().href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return page(sheet, number, form);
    }

    private static ModelAndView page(Sheet sheet, int number, Form form) {
        return form.page("inspection/end", Map.of("order", sheet.file().order(), "point", point(sheet, number)));
    }

    private static Sheet.Point point(Sheet sheet, int number) {
        return Stream.concat(
                        sheet.points().stream(), sheet.children().stream().flatMap(child -> child.points().stream()))
                .filter(point -> point.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("finding " + number));
    }
}
