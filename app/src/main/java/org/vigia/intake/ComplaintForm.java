package org.vigia.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Form;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.reference.Reference;
import org.vigia.registry.EmployerKind;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

/** The page of a new complaint, read field by field; what is wrong is said on the form, all of it at once. */
record ComplaintForm(Form form, PlaceChoice place, ActivityChoice activity, Optional<NewComplaint> complaint) {
    private static final int OLDEST_TOLD = 30;
    private static final int MOST_STATES = 32;

    static ComplaintForm read(Form form, Reference reference) {
        var place = PlaceChoice.read(form, reference);
        var kind = Choices.read(form, "lugar_tipo", WorkplaceKind.values());
        if (form.text("lugar_tipo").isEmpty()) form.refuse("lugar_tipo", "Elija qué tipo de lugar es.");
        var activity = ActivityChoice.read(form, reference);
        var formality = Choices.read(form, "formalidad", Formality.values()).orElse(Formality.UNKNOWN);
        var enterprise = Choices.read(form, "federacion", Enterprise.values()).orElse(Enterprise.UNKNOWN);
        int states = form.integer("entidades", 1, MOST_STATES).orElse(1);
        var illicit = answer(form, "ilicita").orElse(Answer.UNKNOWN);
        var employer = new NewWorkplace.Employer(
                Choices.read(form, "empleador_tipo", EmployerKind.values()).orElse(EmployerKind.UNKNOWN),
                text(form, "empleador"),
                form.text("rfc").map(rfc -> rfc.toUpperCase(Locale.ROOT)).orElse(null));
        var texts = new NewWorkplace.Texts(text(form, "localidad"), text(form, "domicilio"), text(form, "senas"));
        var children = form.integer("cuantos", 1, ComplaintRules.MOST_CHILDREN);
        var ages = ages(form);
        var danger = answer(form, "peligro");
        if (danger.isEmpty()) form.refuse("peligro", "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».");
        var narrative = form.text("relato", "Escriba qué se vio o se dijo, con las palabras de quien avisa.");
        var day = form.date("recibida", "Escriba el día en que se recibió la denuncia.");
        var channel = Choices.read(form, "canal", Channel.values());
        if (form.text("canal").isEmpty()) form.refuse("canal", "Elija por dónde llegó la denuncia.");
        var who = new Complainant(
                text(form, "denuncia_nombre"), text(form, "denuncia_contacto"), text(form, "denuncia_relacion"));
        if (!form.valid()) return new ComplaintForm(form, place, activity, Optional.empty());
        LocalDate on = day.orElseThrow();
        return new ComplaintForm(
                form,
                place,
                activity,
                Optional.of(new NewComplaint(
                        on,
                        channel.orElseThrow(),
                        new NewWorkplace(
                                on,
                                kind.orElseThrow(),
                                place.place().orElseThrow().code(),
                                activity.activity().map(i -> i.code()).orElse(null),
                                formality,
                                enterprise,
                                states,
                                illicit,
                                employer,
                                texts),
                        children.isPresent() ? Integer.valueOf(children.getAsInt()) : null,
                        ages,
                        danger.orElseThrow(),
                        narrative.orElseThrow(),
                        form.text("lengua").orElse("es"),
                        who.isAnonymous() ? null : who)));
    }

    private static @Nullable Age ages(Form form) {
        var youngest = form.integer("edad_desde", 0, OLDEST_TOLD);
        var oldest = form.integer("edad_hasta", 0, OLDEST_TOLD);
        if (form.text("edad_desde").isPresent() != form.text("edad_hasta").isPresent())
            form.refuse(
                    form.text("edad_desde").isEmpty() ? "edad_desde" : "edad_hasta",
                    "Escriba las dos edades. Si sólo se sabe una, repítala; si no se sabe ninguna, deje las dos vacías.");
        if (youngest.isEmpty() || oldest.isEmpty()) return null;
        if (youngest.getAsInt() <= oldest.getAsInt()) return Age.between(youngest.getAsInt(), oldest.getAsInt());
        form.refuse(
                "edad_hasta",
                "La edad mayor (%d) es menos que la menor (%d). Revise las dos."
                        .formatted(oldest.getAsInt(), youngest.getAsInt()));
        return null;
    }

    private static Optional<Answer> answer(Form form, String field) {
        var read = Answers.read(form.value(field));
        if (read.isEmpty() && form.text(field).isPresent())
            form.refuse(field, "«%s» no está en la lista. Elija una opción.".formatted(form.value(field)));
        return read;
    }

    private static @Nullable String text(Form form, String field) {
        return form.text(field).orElse(null);
    }
}
