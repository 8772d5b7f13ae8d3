package org.vigia.referral;

import static org.vigia.casework.PacketField.ACTIVITY;
import static org.vigia.casework.PacketField.CHILDREN;
import static org.vigia.casework.PacketField.EMPLOYER;
import static org.vigia.casework.PacketField.FINDINGS;
import static org.vigia.casework.PacketField.IDENTITY;
import static org.vigia.casework.PacketField.LANGUAGE;
import static org.vigia.casework.PacketField.MEASURES;
import static org.vigia.casework.PacketField.PLACE;
import static org.vigia.casework.PacketField.WORK;
import static org.vigia.casework.PacketField.WORKPLACE;

import java.util.List;
import org.vigia.casework.PacketField;
import org.vigia.casework.Track;
import org.vigia.reference.AgencyKind;

/** What a case is referred for: who may take it, on which provisions, and the most that may be handed over for it. */
public enum Purpose {
    PROTECTION(
            "Protección de derechos",
            "LGDNNA 12, 121–123; LGPDPPSO 60-I",
            Track.PROTECTION,
            List.of(AgencyKind.STATE_PROTECTION, AgencyKind.FEDERAL_PROTECTION),
            List.of(PLACE, WORKPLACE, CHILDREN, LANGUAGE, WORK, MEASURES, IDENTITY)),
    PROSECUTION(
            "Denuncia de hechos que pueden ser delito",
            "CNPP 222; LFT 995 Bis; LGPDPPSO 64-III",
            Track.CRIMINAL,
            List.of(AgencyKind.STATE_PROSECUTOR, AgencyKind.FEDERAL_PROSECUTOR),
            List.of(PLACE, WORKPLACE, ACTIVITY, EMPLOYER, CHILDREN, LANGUAGE, WORK, FINDINGS, MEASURES, IDENTITY)),
    DEFENCE(
            "Defensa laboral y salarios",
            "LFT 23, 530, 691; LGPDPPSO 60-I",
            Track.WAGES,
            List.of(AgencyKind.STATE_WORKER_DEFENCE, AgencyKind.FEDERAL_WORKER_DEFENCE),
            List.of(PLACE, ACTIVITY, EMPLOYER, CHILDREN, LANGUAGE, WORK, IDENTITY));

    private final String label;
    private final String basis;
    private final Track track;
    private final List<AgencyKind> receivers;
    private final List<PacketField> fields;

    Purpose(String label, String basis, Track track, List<AgencyKind> receivers, List<PacketField> fields) {
        this.label = label;
        this.basis = basis;
        this.track = track;
        this.receivers = receivers;
        this.fields = fields;
    }

    public String label() {
        return label;
    }

    /** The provisions that allow and ask for it. */
    public String basis() {
        return basis;
    }

    /** The track on which the case follows what it asked for. */
    Track track() {
        return track;
    }

    public List<AgencyKind> receivers() {
        return receivers;
    }

    /** Everything that may be handed over; less may be. */
    public List<PacketField> fields() {
        return fields;
    }
}
