package org.vigia.screening;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Where a child of a case is screened, and where an officer says what the answers are needed for. */
@Controller
@RequestMapping("/casos/{folio}/personas/{number}")
class ScreeningPage {
    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Screening screening;
    private final Docket docket;
    private final Clocks clocks;

    ScreeningPage(
            Access access, Casework casework, Registry registry, Screening screening, Docket docket, Clocks clocks) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.screening = screening;
        this.docket = docket;
        this.clocks = clocks;
    }

    record Asked(CaseFile file, Child child, int number) {
        String href() {
            return "/casos/%s/personas/%d".formatted(file.folio(), number);
        }
    }

    @Operation(id = "newScreening", asks = Permission.SCREEN)
    @GetMapping("/tamizaje")
    ModelAndView ask(@PathVariable String folio, @PathVariable int number, Form form) {
        return page(get(folio, number, Permission.SCREEN), Form.blank(), form.value("instrumento"));
    }

    @Operation(id = "recordScreening", asks = Permission.SCREEN)
    @PostMapping("/tamizaje")
    ModelAndView record(@PathVariable String folio, @PathVariable int number, Form form) {
        Asked asked = get(folio, number, Permission.SCREEN);
        String instrument = form.value("instrumento");
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que se aplicó.");
        Optional<Setting> setting = Options.read(form, "lugar", Setting.class, "Elija dónde se aplicó.");
        Optional<Result> result =
                Options.read(form, "resultado", Result.class, "Elija qué se decide. Lo decide una persona.");
        if (form.valid())
            try {
                var made = new NewScreening(
                        folio,
                        asked.child().id(),
                        on.orElseThrow(),
                        instrument,
                        setting.orElseThrow(),
                        replies(instrument, on.orElseThrow(), form),
                        result.orElseThrow(),
                        form.text("palabras").orElse(null));
                docket.once(form, "screening.record", () -> screening.record(made));
                return Form.recorded("/casos/" + folio + "/proteccion");
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(asked, form, instrument);
    }

    @Operation(id = "askScreenings", asks = Permission.SEE_SCREENINGS)
    @GetMapping("/tamizajes")
    ModelAndView asking(@PathVariable String folio, @PathVariable int number) {
        return answers(get(folio, number, Permission.SEE_SCREENINGS), Form.blank());
    }

    @Operation(id = "readScreenings", asks = Permission.SEE_SCREENINGS)
    @PostMapping("/tamizajes")
    ModelAndView reveal(@PathVariable String folio, @PathVariable int number, Form form) {
        Asked asked = get(folio, number, Permission.SEE_SCREENINGS);
        var reason = Reason.read(form, Person.Kind.CHILD);
        if (reason.isEmpty()) return answers(asked, form);
        screening.open(asked.child().id(), asked.file().caseId(), reason.get());
        return Form.recorded(asked.href() + "/tamizajes");
    }

    private ModelAndView answers(Asked asked, Form form) {
        return form.page(
                "screening/answers",
                Map.of(
                        "asked",
                        asked,
                        "shown",
                        screening.find(asked.child().id(), asked.file().caseId())));
    }

    private ModelAndView page(Asked asked, Form form, String instrument) {
        List<Instrument> all = Instrument.on(clocks.today(access.getOfficer().unit()));
        Instrument chosen = all.stream()
                .filter(one -> one.code().equals(instrument))
                .findFirst()
                .orElse(all.getFirst());
        return form.page(
                "screening/new",
                Map.of(
                        "asked",
                        asked,
                        "instruments",
                        all,
                        "instrument",
                        chosen,
                        "replies",
                        of(Reply.values(), Reply::label),
                        "settings",
                        of(Setting.values(), Setting::label),
                        "results",
                        of(Result.values(), Result::label)));
    }

    private Asked get(String folio, int number, Permission permission) {
        CaseFile file = casework.getByFolio(folio);
        List<Child> children = registry.listChildren(file.caseId());
        if (number < 1 || number > children.size()) throw new NotFound("person " + number);
        access.require(permission, file.caseId());
        return new Asked(file, children.get(number - 1), number);
    }

    private static Map<String, Reply> replies(String code, LocalDate on, Form form) {
        Map<String, Reply> replies = new HashMap<>();
        Instrument.on(on).stream()
                .filter(one -> one.code().equals(code))
                .flatMap(one -> one.questions().stream())
                .forEach(question -> Stream.of(Reply.values())
                        .filter(reply -> form.chose("r-" + question.code(), reply.name()))
                        .forEach(reply -> replies.put(question.code(), reply)));
        return replies;
    }

    private static <E extends Enum<E>> List<Option> of(E[] words, Function<E, String> label) {
        return Arrays.stream(words)
                .map(one -> new Option(one.name(), label.apply(one)))
                .toList();
    }
}
