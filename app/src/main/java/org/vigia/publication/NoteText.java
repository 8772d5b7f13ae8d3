package org.vigia.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.vigia.page.Language;
import org.vigia.reference.Coverage;
import org.vigia.reference.Scope;
import org.vigia.statistics.Deviation;

/** The sentence of a footnote, made from the deviation it explains. */
record NoteText(Language language) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, uuuu", Language.EN.locale());
    private static final DateTimeFormatter SPANISH =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Language.ES.locale());

    String print(Deviation deviation) {
        return switch (deviation) {
            case Deviation.OtherScope(Scope scope) -> scope(scope);
            case Deviation.OtherDays(Coverage.Dates(LocalDate from, LocalDate to)) ->
                language.choose(
                        "Datos del %s al %s.".formatted(day(from), day(to)),
                        "Data are from %s, to %s.".formatted(day(from), day(to)));
            case Deviation.MayBeIncomplete _ ->
                language.choose("Los datos reportados pueden estar incompletos.", "Data reported may not be complete.");
            case Deviation.Minimum _ ->
                language.choose(
                        "Mínimo conocido: falta información, o hay registros que la autoridad no ha declarado.",
                        "Known minimum: something is missing, or there are records that the authority has not stated.");
        };
    }

    private String scope(Scope scope) {
        int included = scope.included().size();
        return switch (scope.level()) {
            case FEDERAL ->
                language.choose("Datos sólo de la inspección federal.", "Data are for federal inspectorate only.");
            case STATES ->
                language.choose(
                        "Datos de %d de %d entidades.".formatted(included, scope.of()),
                        "Data are for %d of %d states only.".formatted(included, scope.of()));
            case NATIONAL ->
                language.choose(
                        "Datos de %d de %d autoridades.".formatted(included, scope.of()),
                        "Data are for %d of %d authorities only.".formatted(included, scope.of()));
            case NOT_STATED ->
                language.choose(
                        "La fuente no dice de quién son los datos.", "The source does not say whose data they are.");
        };
    }

    String day(LocalDate day) {
        return switch (language) {
            case ES -> SPANISH.format(day);
            case EN -> ENGLISH.format(day);
        };
    }
}
