package org.vigia.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.page.Form;
import org.vigia.reference.Reference;
import org.vigia.registry.ActivityChoice;
import org.vigia.registry.Answers;
import org.vigia.registry.Choices;
import org.vigia.registry.PlaceChoice;
import org.vigia.registry.WorkplaceForm;

/** The page of a new complaint, read field by field; what is wrong is said on the form, all of it at once. */
record ComplaintForm(Form form, WorkplaceForm workplace, Optional<NewComplaint> complaint) {
    private static final int OLDEST_TOLD = 30;

    static ComplaintForm read(Form form, Reference reference) {
        var workplace = WorkplaceForm.read(form, reference);
        var children = form.integer("cuantos", 1, ComplaintRules.MOST_CHILDREN);
        var ages = ages(form);
        var danger = Answers.read(form, "peligro");
        if (danger.isEmpty()) form.refuse("peligro", "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».");
        var narrative = form.text("relato", "Escriba qué se vio o se dijo, con las palabras de quien avisa.");
        var day = form.date("recibida", "Escriba el día en que se recibió la denuncia.");
        var channel = Choices.read(form, "canal", Channel.values());
        if (form.text("canal").isEmpty()) form.refuse("canal", "Elija por dónde llegó la denuncia.");
        var who = new Complainant(
                text(form, "denuncia_nombre"), text(form, "denuncia_contacto"), text(form, "denuncia_relacion"));
        if (!form.valid()) return new ComplaintForm(form, workplace, Optional.empty());
        LocalDate on = day.orElseThrow();
        return new ComplaintForm(
                form,
                workplace,
                Optional.of(new NewComplaint(
                        on,
                        channel.orElseThrow(),
                        workplace.on(on),
                        children.isPresent() ? Integer.valueOf(children.getAsInt()) : null,
                        ages,
                        danger.orElseThrow(),
                        narrative.orElseThrow(),
                        form.text("lengua").orElse("es"),
                        who.isAnonymous() ? null : who)));
    }

    PlaceChoice place() {
        return workplace.place();
    }

    ActivityChoice activity() {
        return workplace.activity();
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

    private static @Nullable String text(Form form, String field) {
        return form.text(field).orElse(null);
    }
}
