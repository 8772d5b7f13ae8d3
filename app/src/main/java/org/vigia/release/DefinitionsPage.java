package org.vigia.release;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** The registry for everyone: what is counted, how, since when, and what nobody can count yet. */
@Controller
class DefinitionsPage {
    private final Definitions definitions;

    DefinitionsPage(Definitions definitions) {
        this.definitions = definitions;
    }

    @Operation(id = "readDefinitions", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/definiciones")
    ModelAndView read(Form form) {
        Messages words = Messages.of(form);
        return new ModelAndView(
                "release/definitions",
                Map.of(
                        "entries",
                        entries(),
                        "missing",
                        Missing.listAll(),
                        "amounts",
                        FineMoney.SQL,
                        "words",
                        words,
                        "other",
                        Address.in(words.other(), "/datos/definiciones", form)));
    }

    /** A measure with all its versions, the latest first. */
    public record Entry(Measure latest, List<Measure> versions) {
        /** The year in which a version stops counting, if another follows it. */
        public String years(Measure version, Messages words) {
            return versions.stream()
                    .filter(other -> other.version() == version.version() + 1)
                    .findFirst()
                    .map(next -> version.since() == 0
                            ? words.get("definitions.before", Integer.toString(next.since()))
                            : words.get(
                                    "definitions.from-to",
                                    Integer.toString(version.since()),
                                    Integer.toString(next.since() - 1)))
                    .orElseGet(() -> version.since() == 0
                            ? words.get("definitions.all-years")
                            : words.get("definitions.since", Integer.toString(version.since())));
        }
    }

    private List<Entry> entries() {
        return definitions.listAll().stream()
                .map(Measure::name)
                .distinct()
                .map(name -> new Entry(
                        definitions.latest(name),
                        definitions.listAll().reversed().stream()
                                .filter(measure -> measure.name().equals(name))
                                .toList()))
                .toList();
    }
}
