package org.vigia.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.vigia.access.FormErrors;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;

/** What cannot be true of a workplace's record, and which employer may be named in the clear. */
final class WorkplaceRules {
    private static final Pattern RFC_OF_A_LEGAL_PERSON = Pattern.compile("[A-ZÑ&]{3}\\d{6}[A-Z0-9]{3}");
    private static final Pattern RFC = Pattern.compile("[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{3}");
    private static final int STATES = 32;

    private WorkplaceRules() {}

    static FormErrors check(NewWorkplace workplace, Reference reference, Instant now) {
        var errors = FormErrors.none();
        var municipality = reference.findMunicipality(workplace.municipality());
        if (municipality.isEmpty())
            errors = errors.with(
                    "municipio",
                    "«%s» no es una clave de municipio. Elija el municipio de la lista."
                            .formatted(workplace.municipality()));
        else if (workplace
                .on()
                .isAfter(LocalDate.ofInstant(now, municipality.get().zone())))
            errors = errors.with(
                    "dia",
                    "El %s no ha llegado. Escriba el día en que se supo.".formatted(Formats.day(workplace.on())));
        var activity = workplace.activity();
        if (activity != null && reference.findIndustry(activity).isEmpty())
            errors = errors.with(
                    "actividad",
                    "«%s» no es una clave del SCIAN 2018. Busque la actividad por palabras.".formatted(activity));
        if (workplace.statesAffected() < 1 || workplace.statesAffected() > STATES)
            errors = errors.with("entidades", "Escriba en cuántas entidades ocurre: de 1 a 32.");
        return rfc(errors, workplace.employer());
    }

    private static FormErrors rfc(FormErrors errors, NewWorkplace.Employer employer) {
        var rfc = employer.rfc();
        if (rfc == null) return errors;
        if (!RFC.matcher(rfc).matches())
            return errors.with(
                    "rfc",
                    "El RFC tiene 12 caracteres si es de una empresa y 13 si es de una persona. Revíselo o bórrelo.");
        return employer.kind() == EmployerKind.LEGAL && !isNamedInTheClear(employer)
                ? errors.with("rfc", "Ese RFC es de una persona y eligió una empresa. Corrija uno de los dos.")
                : errors;
    }

    static boolean isNamedInTheClear(NewWorkplace.Employer employer) {
        return employer.kind() == EmployerKind.LEGAL
                && employer.rfc() != null
                && RFC_OF_A_LEGAL_PERSON.matcher(employer.rfc()).matches();
    }
}
