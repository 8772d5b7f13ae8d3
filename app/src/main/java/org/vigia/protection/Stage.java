package org.vigia.protection;

import java.util.Collection;
import java.util.Comparator;

/** The six steps of LGDNNA 123, and the end of the plan; where it stands is the last one reached. */
public enum Stage {
    RECEIVED("Caso recibido", "LGDNNA 123-I"),
    APPROACHED("Acercamiento a la familia y al lugar", "LGDNNA 123-II"),
    DETERMINED("Derechos restringidos determinados", "LGDNNA 123-III"),
    PLANNED("Diagnóstico y plan de restitución", "LGDNNA 123-IV"),
    AGREED("Cumplimiento acordado con las instituciones", "LGDNNA 123-V"),
    FOLLOWED("Seguimiento de cada acción", "LGDNNA 123-VI"),
    ENDED("Plan terminado", "LGDNNA 123-VI");

    private final String label;
    private final String provision;

    Stage(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    public String provision() {
        return provision;
    }

    /** The one that comes last of those reached. */
    static Stage last(Collection<Stage> reached) {
        return reached.stream().max(Comparator.naturalOrder()).orElse(RECEIVED);
    }
}
