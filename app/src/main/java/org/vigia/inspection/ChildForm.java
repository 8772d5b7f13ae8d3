package org.vigia.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Form;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.Answers;
import org.vigia.registry.Choices;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** The page that describes a child found at work, read field by field; what was left open is not known. */
final class ChildForm {
    private static final int OLDEST = 30;
    private static final String QUESTION = "pregunta_";

    private ChildForm() {}

    static String field(WorkQuestion question) {
        return QUESTION + question.name().toLowerCase(Locale.ROOT);
    }

    static Optional<NewFoundChild> read(Form form, LocalDate visitedOn) {
        var sex = Choices.read(form, "sexo", Sex.values());
        if (form.text("sexo").isEmpty()) form.refuse("sexo", "Elija una opción; si no se registró, dígalo.");
        var age = age(form);
        var method = Choices.read(form, "edad_metodo", AgeMethod.values());
        if (form.text("edad_metodo").isEmpty()) form.refuse("edad_metodo", "Elija cómo se sabe la edad.");
        var names = names(form);
        var work = work(form);
        var indigenous = Answers.read(form, "indigena").orElse(Answer.UNKNOWN);
        var origin = Choices.read(form, "origen", Origin.values()).orElse(Origin.UNKNOWN);
        var disability = Answers.read(form, "discapacidad").orElse(Answer.UNKNOWN);
        var curp = Choices.read(form, "curp_estado", CurpStatus.values())
                .orElse(names.curp() == null ? CurpStatus.NOT_ASKED : CurpStatus.KNOWN);
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewFoundChild(
                new NewChild(
                        sex.orElseThrow(),
                        age.orElseThrow(),
                        method.orElseThrow(),
                        visitedOn,
                        indigenous,
                        form.text("lengua").orElse(null),
                        origin,
                        disability,
                        curp,
                        names),
                work));
    }

    private static Optional<Age> age(Form form) {
        var youngest = form.integer("edad", 0, OLDEST, "Escriba la edad, o la más baja posible.");
        var oldest = form.integer("edad_hasta", 0, OLDEST);
        if (youngest.isEmpty()) return Optional.empty();
        int most = oldest.orElse(youngest.getAsInt());
        if (most >= youngest.getAsInt()) return Optional.of(Age.between(youngest.getAsInt(), most));
        form.refuse("edad_hasta", "La edad más alta posible no puede ser menor que la más baja. Revise las dos.");
        return Optional.empty();
    }

    private static NewChild.Names names(Form form) {
        return new NewChild.Names(
                text(form, "nombre"),
                text(form, "apellidos"),
                text(form, "curp"),
                form.date("nacimiento").orElse(null),
                text(form, "tutela"),
                text(form, "contacto"));
    }

    private static ChildWork work(Form form) {
        var task = form.text("tarea", "Escriba qué hacía, por ejemplo «cortaba jitomate a mano».");
        var answers = new EnumMap<WorkQuestion, Answer>(WorkQuestion.class);
        for (WorkQuestion question : WorkQuestion.values())
            Answers.read(form, field(question))
                    .filter(answer -> answer != Answer.UNKNOWN)
                    .ifPresent(answer -> answers.put(question, answer));
        return new ChildWork(
                task.orElse(""),
                hazards(form),
                number(form, "horas", 24),
                number(form, "dias", 7),
                new ChildWork.Pay(
                        form.money("pago").orElse(null),
                        Choice.read(form, "pago_periodo", PayPeriod.class).orElse(null)),
                Answers.read(form, "escuela").orElse(Answer.UNKNOWN),
                answers);
    }

    /** Ticked ones were seen; none ticked means that none was seen only if somebody says to have looked. */
    private static Optional<Set<String>> hazards(Form form) {
        var ticked = Set.copyOf(form.all("peligros"));
        boolean looked = (form.chose("peligros_revisados", "si") || form.chose("peligros_revisados", "true"));
        return ticked.isEmpty() && !looked ? Optional.empty() : Optional.of(ticked);
    }

    private static @Nullable BigDecimal number(Form form, String field, int most) {
        var typed = form.text(field);
        if (typed.isEmpty()) return null;
        if (typed.get().matches("\\d{1,2}([.,]\\d{1,2})?")) {
            var number = new BigDecimal(typed.get().replace(',', '.'));
            if (number.compareTo(BigDecimal.valueOf(most)) <= 0) return number;
        }
        form.refuse(
                field,
                "«%s» no puede registrarse. Escriba un número de 0 a %d, por ejemplo 5.5."
                        .formatted(typed.get(), most));
        return null;
    }

    private static @Nullable String text(Form form, String field) {
        return form.text(field).orElse(null);
    }
}
