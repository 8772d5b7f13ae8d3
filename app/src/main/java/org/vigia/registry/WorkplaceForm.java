package org.vigia.registry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.page.Form;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** The part of a page that describes a workplace (registry/workplace.jte), read field by field. */
public record WorkplaceForm(
        PlaceChoice place,
        ActivityChoice activity,
        Optional<WorkplaceKind> kind,
        Formality formality,
        Enterprise enterprise,
        int statesAffected,
        Answer illicit,
        NewWorkplace.Employer employer,
        NewWorkplace.Texts texts) {
    private static final int MOST_STATES = 32;

    /** What is wrong is said on the form. */
    public static WorkplaceForm read(Form form, Reference reference) {
        var place = PlaceChoice.read(form, reference);
        var kind = Choices.read(form, "lugar_tipo", WorkplaceKind.values());
        if (form.text("lugar_tipo").isEmpty()) form.refuse("lugar_tipo", "Elija qué tipo de lugar es.");
        return new WorkplaceForm(
                place,
                ActivityChoice.read(form, reference),
                kind,
                Choices.read(form, "formalidad", Formality.values()).orElse(Formality.UNKNOWN),
                Choices.read(form, "federacion", Enterprise.values()).orElse(Enterprise.UNKNOWN),
                form.integer("entidades", 1, MOST_STATES).orElse(1),
                Answers.read(form, "ilicita").orElse(Answer.UNKNOWN),
                new NewWorkplace.Employer(
                        Choices.read(form, "empleador_tipo", EmployerKind.values())
                                .orElse(EmployerKind.UNKNOWN),
                        text(form, "empleador"),
                        form.text("rfc")
                                .map(rfc -> rfc.toUpperCase(Locale.ROOT))
                                .orElse(null)),
                new NewWorkplace.Texts(text(form, "localidad"), text(form, "domicilio"), text(form, "senas")));
    }

    /** As it was on a day; only when nothing is wrong with the form. */
    public NewWorkplace on(LocalDate day) {
        return new NewWorkplace(
                day,
                kind.orElseThrow(),
                place.place().orElseThrow().code(),
                activity.activity().map(Industry::code).orElse(null),
                formality,
                enterprise,
                statesAffected,
                illicit,
                employer,
                texts);
    }

    private static @Nullable String text(Form form, String field) {
        return form.text(field).orElse(null);
    }
}
