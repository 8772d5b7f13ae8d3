package org.vigia.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.registry.EmployerKind;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;

/** The columns that describe a workplace, of a file of workplaces or of another that says where something was. */
final class WorkplaceCells {
    private static final int RFC_OF_A_LEGAL_PERSON = 12;
    private static final int MOST_STATES = 32;
    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int LONGEST_ACTIVITY = 6;

    private static final OneOf<WorkplaceKind> KIND = new OneOf<>(
            "lugar",
            Map.of(
                    "establecimiento", WorkplaceKind.ESTABLISHMENT,
                    "campo", WorkplaceKind.FIELD,
                    "calle", WorkplaceKind.STREET,
                    "casa", WorkplaceKind.HOME,
                    "otro", WorkplaceKind.OTHER),
            WorkplaceKind::label);
    private static final OneOf<Formality> FORMALITY = new OneOf<>(
            "formalidad", Map.of("formal", Formality.FORMAL, "informal", Formality.INFORMAL), Formality::label);
    private static final OneOf<EmployerKind> EMPLOYER = new OneOf<>(
            "empleador_tipo", Map.of("moral", EmployerKind.LEGAL, "fisica", EmployerKind.NATURAL), EmployerKind::label);
    private static final OneOf<Enterprise> ENTERPRISE = new OneOf<>(
            "federacion",
            Map.of(
                    "ninguna", Enterprise.NONE,
                    "administrada", Enterprise.FEDERALLY_ADMINISTERED,
                    "contrato", Enterprise.FEDERAL_CONTRACT_OR_CONCESSION,
                    "conexa", Enterprise.CONNECTED,
                    "zona-federal", Enterprise.FEDERAL_ZONE),
            Enterprise::nameEs);

    static final List<Column> COLUMNS = List.of(
            Columns.state(),
            Column.required("municipio", new Kind.Municipality("entidad"), "Nombre o cinco dígitos de INEGI")
                    .alsoCalled("alcaldía", "demarcación", "mpio"),
            Column.optional("localidad", new Kind.Text(SHORT), "Localidad, colonia o ejido; se cifra")
                    .alsoCalled("colonia", "ejido"),
            Column.optional("domicilio", new Kind.Text(SHORT), "Calle y número; se cifra")
                    .alsoCalled("dirección", "calle y número"),
            Column.optional("senas", new Kind.Text(LONG), "Cómo llegar; se cifra")
                    .alsoCalled("referencias", "cómo llegar"),
            KIND.required("Qué tipo de lugar es").alsoCalled("tipo de lugar", "tipo de centro de trabajo"),
            Column.optional(
                            "actividad",
                            new Kind.Folio(LONGEST_ACTIVITY),
                            "Clave del SCIAN 2018, de 2 a 6 cifras; vacío si no se sabe")
                    .alsoCalled("SCIAN", "clave SCIAN", "actividad económica"),
            FORMALITY.optional("Trabajo declarado o no; vacío si no se sabe").alsoCalled("sector"),
            EMPLOYER.optional("Quién emplea; vacío si no se sabe o lo dice el RFC")
                    .alsoCalled("tipo de persona", "tipo de patrón"),
            Column.optional(
                            "empleador",
                            new Kind.Text(SHORT),
                            "Nombre o razón social; se cifra salvo el de una persona moral con RFC")
                    .alsoCalled("razón social", "patrón", "nombre del patrón", "denominación"),
            Column.optional(
                    "rfc", new Kind.Rfc(), "12 caracteres de una persona moral, 13 de una física; éste se cifra"),
            ENTERPRISE.optional("Relación con la Federación (LFT 527); vacío si no se sabe"),
            Column.optional("entidades", new Kind.Whole(1, MOST_STATES), "En cuántas entidades ocurre; vacío es una")
                    .alsoCalled("número de entidades"),
            Column.optional("ilicita", new Kind.YesNo(), "Si la actividad misma es un delito; vacío si no se sabe")
                    .alsoCalled("ilícita"));

    private WorkplaceCells() {}

    /** Empty while a cell without which there is none is missing or wrong. */
    static Optional<NewWorkplace> read(Row row, Optional<LocalDate> day) {
        var kind = KIND.in(row);
        var place = row.text("municipio");
        if (day.isEmpty() || kind.isEmpty() || place.isEmpty()) return Optional.empty();
        return Optional.of(new NewWorkplace(
                day.get(),
                kind.get(),
                place.get(),
                text(row, "actividad"),
                FORMALITY.in(row).orElse(Formality.UNKNOWN),
                ENTERPRISE.in(row).orElse(Enterprise.UNKNOWN),
                Math.toIntExact(row.whole("entidades").orElse(1L)),
                answer(row, "ilicita"),
                employer(row),
                new NewWorkplace.Texts(text(row, "localidad"), text(row, "domicilio"), text(row, "senas"))));
    }

    private static NewWorkplace.Employer employer(Row row) {
        var told = EMPLOYER.in(row)
                .or(() -> row.text("rfc")
                        .map(rfc -> rfc.length() == RFC_OF_A_LEGAL_PERSON ? EmployerKind.LEGAL : EmployerKind.NATURAL));
        return new NewWorkplace.Employer(told.orElse(EmployerKind.UNKNOWN), text(row, "empleador"), text(row, "rfc"));
    }

    static Answer answer(Row row, String column) {
        return row.answer(column).map(yes -> yes ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
    }

    private static @Nullable String text(Row row, String column) {
        return row.text(column).orElse(null);
    }
}
