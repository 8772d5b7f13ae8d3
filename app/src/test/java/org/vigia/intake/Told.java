package org.vigia.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

/** Invented complaints for tests, changed word by word. */
final class Told {
    static final String NARRATIVE = "Vi a tres niñas cortar café con machete junto a Xóchitl Canario Prueba.";
    static final String PLACE = "Ejido Colibrí Inventado, pasando el puente rojo";

    private final LocalDate on;
    private String municipality = "07019";
    private @Nullable String activity = "111331";
    private Enterprise enterprise = Enterprise.NONE;
    private @Nullable Integer children = 3;
    private @Nullable Age ages = Age.between(11, 14);
    private Answer danger = Answer.NO;
    private String narrative = NARRATIVE;
    private @Nullable Complainant complainant;

    private Told(LocalDate on) {
        this.on = on;
    }

    /** Three girls said to be 11 to 14, on a coffee field in Comitán, Chiapas. */
    static Told inTheFields(LocalDate on) {
        return new Told(on);
    }

    Told at(String newMunicipality, @Nullable String newActivity) {
        municipality = newMunicipality;
        activity = newActivity;
        return this;
    }

    Told enterprise(Enterprise tie) {
        enterprise = tie;
        return this;
    }

    Told children(@Nullable Integer number, @Nullable Age aged) {
        children = number;
        ages = aged;
        return this;
    }

    Told danger(Answer answer) {
        danger = answer;
        return this;
    }

    Told narrative(String text) {
        narrative = text;
        return this;
    }

    Told by(Complainant who) {
        complainant = who;
        return this;
    }

    NewComplaint build() {
        var place = new NewWorkplace(
                on,
                WorkplaceKind.FIELD,
                municipality,
                activity,
                Formality.INFORMAL,
                enterprise,
                1,
                Answer.NO,
                NewWorkplace.Employer.unknown(),
                new NewWorkplace.Texts(null, null, PLACE));
        return new NewComplaint(on, Channel.PHONE, place, children, ages, danger, narrative, "es", complainant);
    }
}
