package org.vigia.casework;

import java.util.Locale;
import org.vigia.docket.FactForm;

/** One of the ways a case follows at the same time; the case is closed only when all that were opened have ended. */
public enum Track {
    /** The work stops or is made lawful (LFT 22 Bis, 23). */
    LABOUR("laboral", "Laboral"),
    /** The employer is fined (LFT 992–1010). */
    SANCTION("sancion", "Sanción"),
    /** The difference in pay is claimed (LFT 23). */
    WAGES("salarios", "Salarios"),
    /** The facts may be a crime (LFT 995 Bis; CNPP 222). */
    CRIMINAL("penal", "Penal"),
    /** The child's rights are restored (LGDNNA 121–123). */
    PROTECTION("proteccion", "Protección");

    private final String slug;
    private final String label;

    Track(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** As it stands in an address. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** Whether another authority follows it, to which the case is referred. */
    public boolean followedElsewhere() {
        return switch (this) {
            case LABOUR, SANCTION -> false;
            case WAGES, CRIMINAL, PROTECTION -> true;
        };
    }

    /** The kind of act that opens or ends this very track. */
    String act(FactForm form) {
        return form.name() + "_" + name().toLowerCase(Locale.ROOT);
    }
}
