package org.vigia.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.inspection.ChildWork;
import org.vigia.inspection.Choice;
import org.vigia.inspection.NewFoundChild;
import org.vigia.inspection.PayPeriod;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;

/** The columns of a child found at work: who it is, sealed, and the facts of its work. */
final class FoundChildCells {
    private static final int OLDEST = 30;
    private static final int SHORT = 200;
    private static final int FOLIO = 40;
    private static final String NONE_SEEN = "ninguno";
    private static final String HOURS = "\\d{1,2}([.,]\\d{1,2})?";

    private static final OneOf<Sex> SEX = new OneOf<>(
            "sexo", Map.of("mujer", Sex.GIRL, "hombre", Sex.BOY, "no-registrado", Sex.NOT_STATED), Sex::label);
    private static final OneOf<AgeMethod> METHOD = new OneOf<>(
            "edad_metodo",
            Map.of(
                    "documento", AgeMethod.DOCUMENT,
                    "escolar", AgeMethod.SCHOOL_RECORD,
                    "dicha", AgeMethod.SELF_DECLARED,
                    "dicha-por-otros", AgeMethod.TOLD_BY_OTHERS,
                    "estimada", AgeMethod.ESTIMATED),
            AgeMethod::label);
    private static final OneOf<Origin> ORIGIN = new OneOf<>(
            "origen",
            Map.of("mexico", Origin.NATIONAL, "otro-pais", Origin.FOREIGN, "regreso", Origin.RETURNED),
            Origin::label);
    private static final OneOf<CurpStatus> CURP = new OneOf<>(
            "curp_estado",
            Map.of(
                    "tiene", CurpStatus.KNOWN,
                    "no-a-la-mano", CurpStatus.NOT_AT_HAND,
                    "sin-registro", CurpStatus.NEVER_REGISTERED,
                    "no-corresponde", CurpStatus.NOT_ENTITLED,
                    "no-preguntada", CurpStatus.NOT_ASKED),
            CurpStatus::label);

    private static final List<Column> CHILD = List.of(
            Column.required("inspeccion", new Kind.Folio(FOLIO), "Folio de la inspección en Vigía")
                    .alsoCalled("folio de inspección"),
            Column.required("fecha", new Kind.Day(), "Día de la visita: 2024-03-01")
                    .alsoCalled("fecha de visita"),
            SEX.required("Como se registró"),
            Column.required("edad", new Kind.Whole(0, OLDEST), "Edad ese día, o la más baja posible"),
            Column.optional("edad_hasta", new Kind.Whole(0, OLDEST), "La más alta posible, si no se sabe exacta"),
            METHOD.required("Cómo se sabe la edad"),
            Column.optional("nombre", new Kind.Text(SHORT), "Se cifra").alsoCalled("nombres"),
            Column.optional("apellidos", new Kind.Text(SHORT), "Se cifran"),
            Column.optional("curp", new Kind.Curp(), "Se cifra; vacía si no se tiene"),
            CURP.optional("Si falta, lo dice la CURP"),
            Column.optional("nacimiento", new Kind.Day(), "Fecha de nacimiento; se cifra")
                    .alsoCalled("fecha de nacimiento"),
            Column.optional("tutela", new Kind.Text(SHORT), "Madre, padre o quien cuida; se cifra")
                    .alsoCalled("tutor"),
            Column.optional("contacto", new Kind.Text(SHORT), "Cómo encontrar a la familia; se cifra"),
            Column.optional("indigena", new Kind.YesNo(), "Si pertenece a un pueblo indígena; vacío si no se sabe"),
            Column.optional("lengua", new Kind.Text(FOLIO), "Clave del INALI de su lengua, o es; vacío si no se sabe"),
            ORIGIN.optional("De dónde viene; vacío si no se sabe"),
            Column.optional("discapacidad", new Kind.YesNo(), "Vacío si no se sabe"));

    private static final List<Column> WORK = List.of(
            Column.required("tarea", new Kind.Text(SHORT), "Qué hacía, sin nombres; se cifra")
                    .alsoCalled("actividad"),
            Column.optional(
                    "peligros",
                    new Kind.Text(SHORT),
                    "Claves de LFT 175 y 176 separadas por espacios; «ninguno» si se buscó y no hubo; vacío si no se buscó"),
            Column.optional("horas", new Kind.Text(5), "Horas al día, por ejemplo 5.5"),
            Column.optional("dias", new Kind.Text(5), "Días a la semana"),
            Column.optional("pago", new Kind.Money(), "Pesos por periodo"),
            Columns.optional("pago_periodo", Choice.options(PayPeriod.class), "Por qué periodo"),
            Column.optional("escuela", new Kind.YesNo(), "Si va a la escuela; vacío si no se sabe"));

    private FoundChildCells() {}

    /** @param questions in the words of the law's tables */
    static Column[] columns(Map<WorkQuestion, String> questions) {
        var asked = Arrays.stream(WorkQuestion.values()).map(question -> {
            String text = String.valueOf(questions.get(question));
            return Column.optional(name(question), new Kind.YesNo(), text + " Vacío si no se preguntó")
                    .alsoCalled(text);
        });
        return Stream.of(CHILD.stream(), WORK.stream(), asked)
                .flatMap(columns -> columns)
                .toArray(Column[]::new);
    }

    private static String name(WorkQuestion question) {
        return "pregunta_" + question.name().toLowerCase(Locale.ROOT);
    }

    static void check(Row row) {
        checkNumber(row, "horas", 24);
        checkNumber(row, "dias", 7);
        var youngest = row.whole("edad");
        if (youngest.isPresent()
                && row.whole("edad_hasta").filter(most -> most < youngest.get()).isPresent())
            row.refuse("edad_hasta", "es menos que la edad más baja", "Revise las dos edades");
    }

    private static void checkNumber(Row row, String column, int most) {
        row.text(column)
                .filter(typed -> !typed.matches(HOURS) || number(typed).compareTo(BigDecimal.valueOf(most)) > 0)
                .ifPresent(typed -> row.refuse(
                        column,
                        "no puede registrarse",
                        "Escriba un número de 0 a %d, por ejemplo 5.5".formatted(most)));
    }

    /** Of a row with which nothing is wrong so far. */
    static NewFoundChild read(Row row) {
        var names = new NewChild.Names(
                text(row, "nombre"),
                text(row, "apellidos"),
                text(row, "curp"),
                row.day("nacimiento").orElse(null),
                text(row, "tutela"),
                text(row, "contacto"));
        int youngest = Math.toIntExact(row.whole("edad").orElseThrow());
        return new NewFoundChild(
                new NewChild(
                        SEX.in(row).orElseThrow(),
                        Age.between(
                                youngest,
                                row.whole("edad_hasta").map(Math::toIntExact).orElse(youngest)),
                        METHOD.in(row).orElseThrow(),
                        row.day("fecha").orElseThrow(),
                        WorkplaceCells.answer(row, "indigena"),
                        text(row, "lengua"),
                        ORIGIN.in(row).orElse(Origin.UNKNOWN),
                        WorkplaceCells.answer(row, "discapacidad"),
                        CURP.in(row).orElse(names.curp() == null ? CurpStatus.NOT_ASKED : CurpStatus.KNOWN),
                        names),
                work(row));
    }

    private static ChildWork work(Row row) {
        var answers = new EnumMap<WorkQuestion, Answer>(WorkQuestion.class);
        for (WorkQuestion question : WorkQuestion.values())
            row.answer(name(question)).ifPresent(yes -> answers.put(question, yes ? Answer.YES : Answer.NO));
        return new ChildWork(
                row.text("tarea").orElseThrow(),
                hazards(row),
                row.text("horas").map(FoundChildCells::number).orElse(null),
                row.text("dias").map(FoundChildCells::number).orElse(null),
                new ChildWork.Pay(
                        row.money("pago").orElse(null),
                        row.text("pago_periodo")
                                .flatMap(word -> Choice.find(PayPeriod.class, word))
                                .orElse(null)),
                WorkplaceCells.answer(row, "escuela"),
                answers);
    }

    private static Set<String> hazards(String typed) {
        return typed.strip().equalsIgnoreCase(NONE_SEEN)
                ? Set.of()
                : Arrays.stream(typed.split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static @Nullable String text(Row row, String column) {
        return row.text(column).orElse(null);
    }

    static Optional<Set<String>> hazards(Row row) {
        return row.text("peligros").map(FoundChildCells::hazards);
    }
}
