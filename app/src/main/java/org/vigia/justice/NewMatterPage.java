package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.page.Form;
import org.vigia.page.Option;

/** Where a prosecutor's liaison records that a carpeta was opened on the facts of a case. */
@Controller
@RequestMapping("/casos/{folio}/penal/nuevo")
class NewMatterPage {
    private final Access access;
    private final Casework casework;
    private final Justice justice;
    private final Docket docket;
    private final Clocks clocks;

    NewMatterPage(Access access, Casework casework, Justice justice, Docket docket, Clocks clocks) {
        this.access = access;
        this.casework = casework;
        this.justice = justice;
        this.docket = docket;
        this.clocks = clocks;
    }

    @Operation(id = "newMatter", asks = Permission.KEEP_MATTERS)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        return page(folio, Form.blank());
    }

    @Operation(id = "openMatter", asks = Permission.KEEP_MATTERS)
    @PostMapping
    ModelAndView open(@PathVariable String folio, Form form) {
        casework.getByFolio(folio);
        Optional<String> carpeta = form.text("carpeta", "Escriba el número de la carpeta.");
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que se abrió.");
        List<String> offences = form.all("delitos");
        if (offences.isEmpty()) form.refuse("delitos", "Marque al menos un delito.");
        if (form.valid())
            try {
                var asked = new NewMatter(folio, carpeta.orElseThrow(), on.orElseThrow(), offences);
                Recorded recorded = docket.once(form, "justice.open", () -> justice.open(asked));
                return Form.recorded("/penal/" + justice.get(recorded.subject()).folio());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(folio, form);
    }

    private ModelAndView page(String folio, Form form) {
        List<Option> offences =
                MatterPage.offences(clocks.today(access.getOfficer().unit()));
        return form.page("justice/newMatter", Map.of("file", casework.getByFolio(folio), "offences", offences));
    }
}
