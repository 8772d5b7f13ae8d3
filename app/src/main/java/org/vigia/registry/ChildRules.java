package org.vigia.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.access.FormErrors;
import org.vigia.law.Age;
import org.vigia.page.Formats;
import org.vigia.reference.Language;

/** What cannot be true of a child's record. */
final class ChildRules {
    private ChildRules() {}

    static FormErrors check(NewChild child, LocalDate today, List<Language> languages) {
        var errors = FormErrors.none();
        if (child.on().isAfter(today))
            errors = errors.with(
                    "fecha_edad",
                    "El %s no ha llegado. Escriba el día en que se supo la edad.".formatted(Formats.day(child.on())));
        if (!child.age().possiblyBelow(18)) errors = errors.with("edad", """
                    %s años: aquí se registran niñas, niños y adolescentes, menores de 18 (LGDNNA 5). Si hay duda de que \
                    los tenga, escriba el intervalo desde la menor edad posible.""".formatted(years(child.age())));
        var language = child.language();
        if (language != null
                && !language.equals("es")
                && languages.stream().noneMatch(l -> l.code().equals(language)))
            errors = errors.with(
                    "lengua",
                    "«%s» no está en el catálogo de lenguas del INALI. Elija una de la lista.".formatted(language));
        return birth(curp(errors, child), child);
    }

    private static FormErrors curp(FormErrors errors, NewChild child) {
        @Nullable String curp = child.names().curp();
        if (child.curpStatus() != CurpStatus.KNOWN)
            return curp == null
                    ? errors
                    : errors.with(
                            "curp", "Escribió una CURP y eligió que no se tiene. Elija «Se tiene la CURP» o bórrela.");
        if (curp == null)
            return errors.with("curp", "Escriba la CURP, o elija por qué no se tiene. Sin ella se puede seguir.");
        FormErrors before = errors;
        return Curp.fault(curp).map(reason -> before.with("curp", reason)).orElse(before);
    }

    private static FormErrors birth(FormErrors errors, NewChild child) {
        @Nullable LocalDate born = child.names().birthDate();
        if (born == null) return errors;
        if (born.isAfter(child.on()))
            return errors.with(
                    "nacimiento",
                    "La fecha de nacimiento es posterior al %s. Revise ambas fechas."
                            .formatted(Formats.day(child.on())));
        int age = Age.on(child.on(), born).atLeast();
        return child.age().atLeast() <= age && age <= child.age().atMost()
                ? errors
                : errors.with(
                        "nacimiento",
                        "Con esa fecha de nacimiento tenía %d años el %s, pero se escribió %s. Revise la fecha o la edad."
                                .formatted(age, Formats.day(child.on()), years(child.age())));
    }

    private static String years(Age age) {
        return age.isExact() ? Integer.toString(age.atLeast()) : "de %d a %d".formatted(age.atLeast(), age.atMost());
    }
}
