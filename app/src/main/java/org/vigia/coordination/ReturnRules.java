package org.vigia.coordination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.vigia.access.FormErrors;
import org.vigia.page.Formats;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;

/** What makes a return fit to be signed. Fields are named as on the page: the part, a hyphen, the measure. */
record ReturnRules(AgencyUnit unit, Measures measures, LocalDate today) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @param stated measures of that year that the unit has already stated, with the folio that did */
    FormErrors check(NewReturn asked, Map<String, String> stated) {
        var errors = FormErrors.none();
        if (asked.year() < 2000 || asked.year() > today.getYear())
            errors = errors.with(
                    "anio",
                    "El año %d no puede reportarse. Elija uno entre 2000 y %d."
                            .formatted(asked.year(), today.getYear()));
        if (asked.signedOn().isAfter(today))
            errors = errors.with(
                    "firmada",
                    "El %s todavía no llega. Escriba el día en que se firmó.".formatted(Formats.day(asked.signedOn())));
        if (asked.statements().isEmpty())
            errors = errors.with(
                    "anio", "La entrega está vacía. Responda al menos un renglón; «No lo sabemos» es una respuesta.");
        for (var statement : asked.statements()) errors = errors.with(check(asked, statement, stated));
        return errors;
    }

    private FormErrors check(NewReturn asked, NewStatement line, Map<String, String> stated) {
        String code = line.measure();
        var measure = measures.find(code);
        if (measure.isEmpty() || !measures.listFor(unit).contains(measure.get()))
            return FormErrors.of("base-" + code, "«%s» no se pregunta a %s.".formatted(code, unit.nameEs()));
        var errors = FormErrors.none();
        String earlier = stated.get(code);
        if (earlier != null && asked.correctionReason() == null)
            errors = errors.with(
                    "motivo",
                    "La unidad ya declaró «%s» en %s. Para corregirlo, escriba por qué cambia."
                            .formatted(measure.get().label(), earlier));
        if (!measure.get().askedOf(unit) && line.scope() == null)
            errors = errors.with(
                    "alcance-" + code,
                    "Diga de qué autoridades es la cifra; si no se sabe, elija «La fuente no lo dice».");
        if (!measure.get().bases().contains(line.basis()))
            errors = errors.with(
                    "base-" + code,
                    "«%s» no es una respuesta posible aquí."
                            .formatted(line.basis().label()));
        if (line.source().isBlank())
            errors = errors.with("fuente-" + code, "Escriba dónde consta: oficio, sistema o informe.");
        return errors.with(number(measure.get(), line)).with(days(asked, line));
    }

    private static FormErrors number(Measure measure, NewStatement line) {
        String field = "numero-" + measure.code();
        if (line.basis() == Basis.ANSWER && line.answer() == null)
            return FormErrors.of("base-" + measure.code(), "Elija sí o no.");
        if (line.basis() != Basis.COUNT) return FormErrors.none();
        if (line.number() == null) return FormErrors.of(field, "Escriba el número que declara.");
        if (line.number().signum() <= 0)
            return FormErrors.of(
                    field, "Para declarar cero elija «%s»: un cero se firma.".formatted(Basis.NIL.label()));
        boolean money = measure.type() == Measure.Type.MONEY;
        if (money != (line.currency() != null))
            return FormErrors.of(field, money ? "Diga en qué moneda está el importe." : "Este renglón no es dinero.");
        if (measure.type() == Measure.Type.SHARE && line.number().compareTo(WHOLE) > 0)
            return FormErrors.of(
                    field,
                    "«%s» no es un porcentaje. Escriba un número entre 0 y 100, por ejemplo 55.2."
                            .formatted(line.number().toPlainString()));
        if (measure.type() == Measure.Type.COUNT && line.number().compareTo(MOST) > 0)
            return FormErrors.of(
                    field,
                    "«%s» es más de lo que aquí se cuenta. Revise la cantidad."
                            .formatted(line.number().toPlainString()));
        if (measure.type() == Measure.Type.COUNT
                && line.number().stripTrailingZeros().scale() > 0)
            return FormErrors.of(
                    field,
                    "«%s» no es un número entero.".formatted(line.number().toPlainString()));
        return FormErrors.none();
    }

    private static FormErrors days(NewReturn asked, NewStatement line) {
        if (line.basis() == Basis.NIL && line.completeness().compareTo(Completeness.NOT_STATED) > 0)
            return FormErrors.of(
                    "completa-" + line.measure(),
                    "Si puede faltar algo, no se puede firmar que no hubo ninguno. Elija «No lo sabemos».");
        if (!(line.coverage() instanceof Coverage.Dates(LocalDate from, LocalDate to))) return FormErrors.none();
        if (from.getYear() != asked.year() || to.getYear() != asked.year())
            return FormErrors.of(
                    "desde-" + line.measure(),
                    "Del %s al %s no cae en %d. Use días de ese año."
                            .formatted(Formats.day(from), Formats.day(to), asked.year()));
        if (to.isAfter(asked.signedOn()))
            return FormErrors.of(
                    "hasta-" + line.measure(),
                    "El %s es posterior a la firma. Una entrega sólo habla de días que ya pasaron."
                            .formatted(Formats.day(to)));
        return FormErrors.none();
    }
}
