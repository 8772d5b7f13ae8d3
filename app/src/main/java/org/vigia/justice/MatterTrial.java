package org.vigia.justice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;

/**
 * The carpetas that the acting unit leads, as they would stand after what its register tells of them, from what is here on.
 * Nothing of it is recorded.
 */
public final class MatterTrial {
    private final Access access;
    private final Casework casework;
    private final Matters matters;
    private final MatterRules rules;
    private final Map<String, List<CriminalMatter>> ledByNumber = new HashMap<>();

    MatterTrial(Access access, Casework casework, Matters matters, MatterRules rules) {
        this.access = access;
        this.casework = casework;
        this.matters = matters;
        this.rules = rules;
    }

    /**
     * Why one does not follow, naming {@code carpeta, caso, hecho} or what {@link Justice} names; when nothing is wrong the next
     * ones follow on it.
     */
    public FormErrors follow(CarpetaEvent told) {
        try {
            switch (told) {
                case CarpetaEvent.Opened(NewMatter matter) -> open(matter);
                case CarpetaEvent.Happened happened -> happen(happened);
            }
            return FormErrors.none();
        } catch (InvalidInput refused) {
            return refused.errors();
        } catch (NotYet early) {
            return FormErrors.of(
                    "hecho",
                    early.sentence() + early.unmet().stream().map(" "::concat).collect(Collectors.joining()));
        } catch (NotPermitted refused) {
            return FormErrors.of("carpeta", refused.sentence());
        }
    }

    private void open(NewMatter asked) {
        String unit = unit();
        CaseFile file = casework.findByFolio(asked.caseFolio())
                .filter(CaseFile::isOpen)
                .orElseThrow(
                        () -> new InvalidInput(
                                "caso",
                                "Su unidad no ve un caso abierto con ese folio. Revise el folio, o pida el caso a quien lo lleva."));
        rules.open(asked);
        List<CriminalMatter> led = listLed(asked.carpeta());
        if (led.stream().anyMatch(matter -> matter.caseId().equals(file.caseId())))
            throw new InvalidInput(
                    "carpeta", "Esa carpeta ya está abierta por este caso. Deje un solo renglón de su apertura.");
        led.add(CriminalMatter.opened(
                UUID.randomUUID(),
                file.caseId(),
                "",
                new CriminalMatter.Carpeta(asked.carpeta(), unit, asked.on(), null),
                asked.offences(),
                1));
    }

    private void happen(CarpetaEvent.Happened told) {
        CriminalMatter before = get(told);
        CriminalMatter after = rules.follow(before, told.event());
        List<CriminalMatter> led = listLed(told.carpeta());
        led.remove(before);
        if (isLed(after, told.carpeta())) led.add(after);
    }

    /** The matter that one happened in. @throws InvalidInput naming {@code carpeta} or {@code caso} */
    CriminalMatter get(CarpetaEvent.Happened told) {
        List<CriminalMatter> led = listLed(told.carpeta());
        if (led.isEmpty())
            throw new InvalidInput(
                    "carpeta",
                    "Su unidad no lleva una carpeta con ese número. Revise el número, o ponga antes el renglón de su apertura.");
        List<CriminalMatter> meant = led.stream()
                .filter(matter -> told.caseFolio().isEmpty() || told.caseFolio().equals(folio(matter)))
                .toList();
        if (meant.isEmpty())
            throw new InvalidInput("caso", "Esa carpeta es aquí de otro caso. Revise el folio, o déjelo vacío.");
        if (meant.size() > 1)
            throw new InvalidInput(
                    "caso",
                    "Varios asuntos tienen aquí ese número. Escriba el folio del caso; si es el mismo, regístrelo en la página del asunto.");
        return meant.getFirst();
    }

    private Optional<String> folio(CriminalMatter matter) {
        return casework.find(matter.caseId()).map(CaseFile::folio);
    }

    private List<CriminalMatter> listLed(String carpeta) {
        return ledByNumber.computeIfAbsent(
                carpeta,
                number -> new ArrayList<>(matters.listNumbered(unit(), number).stream()
                        .filter(matter -> isLed(matter, number))
                        .toList()));
    }

    private boolean isLed(CriminalMatter matter, String carpeta) {
        var last = matter.carpetas().getLast();
        return last.unit().equals(unit()) && last.number().equals(carpeta);
    }

    private String unit() {
        return access.require(Permission.KEEP_MATTERS).unit();
    }
}
