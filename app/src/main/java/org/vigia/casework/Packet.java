package org.vigia.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vigia.reference.Reference;

/** What may be handed over with a referral, as it stands in the file today. */
@Component
class Packet {
    static final String NOT_RECORDED = "No consta en el expediente";

    private final Reference reference;

    Packet(Reference reference) {
        this.reference = reference;
    }

    /** The chosen data, in the order of the form. */
    Map<PacketField, String> of(CaseFile file, List<PacketField> chosen) {
        Map<PacketField, String> texts = new EnumMap<>(PacketField.class);
        for (PacketField field : chosen) texts.put(field, text(file, field));
        return texts;
    }

    private String text(CaseFile file, PacketField field) {
        return switch (field) {
            case PLACE -> place(file);
            case WORKPLACE, ACTIVITY, EMPLOYER, CHILDREN, LANGUAGE, WORK, FINDINGS, MEASURES, IDENTITY -> NOT_RECORDED;
        };
    }

    private String place(CaseFile file) {
        String state = reference.getState(file.state()).shortName();
        return file.municipality() == null
                ? state
                : reference.getMunicipality(file.municipality()).name() + ", " + state;
    }
}
