package org.vigia.justice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** A criminal matter, and one page for each thing that is recorded of it. */
@Controller
@RequestMapping("/penal/{folio}")
class MatterPage {
    private static final String ACT = "/{paso:accion|paso|plazo|cierre-investigacion|determinacion|traspaso|tamizaje}";

    private final Justice justice;
    private final MatterSheets sheets;
    private final Docket docket;
    private final Reference reference;
    private final Clocks clocks;
    private final MatterScreenings screenings;

    MatterPage(
            Justice justice,
            MatterSheets sheets,
            Docket docket,
            Reference reference,
            Clocks clocks,
            MatterScreenings screenings) {
        this.justice = justice;
        this.sheets = sheets;
        this.docket = docket;
        this.reference = reference;
        this.clocks = clocks;
        this.screenings = screenings;
    }

    @Operation(id = "readMatter", asks = Permission.SEE_MATTERS)
    @GetMapping
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("justice/matter", Map.of("sheet", sheets.get(folio)));
    }

    @Operation(id = "newMatterStep", asks = Permission.KEEP_MATTERS)
    @GetMapping(ACT)
    ModelAndView ask(@PathVariable String folio, @PathVariable String paso) {
        var sheet = sheets.mine(folio);
        return page(
                sheet,
                MatterAct.of(paso),
                Form.blank().with("version", Integer.toString(sheet.matter().version())));
    }

    @Operation(id = "recordMatterStep", asks = Permission.KEEP_MATTERS)
    @PostMapping(ACT)
    ModelAndView record(@PathVariable String folio, @PathVariable String paso, Form form) {
        String operation = "justice." + paso;
        if (docket.findOnce(form, operation).isPresent()) return Form.recorded("/penal/" + folio);
        var sheet = sheets.mine(folio);
        MatterAct act = MatterAct.of(paso);
        Optional<Event> event = MatterForm.read(act, sheet.course(), form);
        if (event.isPresent())
            try {
                docket.once(form, operation, () -> justice.record(folio, event.get(), form.version()));
                return Form.recorded(sheet.href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(sheet, act, form);
    }

    private ModelAndView page(MatterSheets.Sheet sheet, MatterAct act, Form form) {
        return form.page(
                "justice/matterAct",
                Map.of("sheet", sheet, "act", act, "options", options(sheet, act), "offences", offences(sheet)));
    }

    private List<Option> options(MatterSheets.Sheet sheet, MatterAct act) {
        Course course = sheet.course();
        return switch (act) {
            case ACTION, CLOSING -> List.of();
            case TERM ->
                Arrays.stream(Term.values())
                        .map(term -> new Option(term.name(), term.label()))
                        .toList();
            case STEP ->
                MatterAct.moves(course).stream()
                        .map(move -> new Option(move.value(), move.label(course)))
                        .toList();
            case DETERMINATION ->
                course.investigation().next().stream()
                        .sorted()
                        .map(to -> new Option(to.name(), to.label(), to.provision()))
                        .toList();
            case PASSING ->
                Options.units(reference.units().stream()
                        .filter(unit -> MatterRules.isProsecutor(unit.kind()))
                        .toList());
            case SCREENING ->
                Stream.concat(
                                screenings.options(sheet.matter().caseId()).stream(),
                                Arrays.stream(Screened.values()).map(found -> new Option(found.name(), found.label())))
                        .toList();
        };
    }

    /** How a matter may pass to another prosecutor. */
    static List<Option> ways() {
        return Stream.of(Passing.values())
                .map(how -> new Option(how.name(), how.label()))
                .toList();
    }

    private List<Option> offences(MatterSheets.Sheet sheet) {
        return offences(clocks.today(sheet.matter().prosecutor()));
    }

    static List<Option> offences(LocalDate day) {
        return Offence.on(day).stream()
                .map(offence -> new Option(offence.code(), offence.words()))
                .toList();
    }
}
