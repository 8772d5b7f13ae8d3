package org.vigia.proof;

import java.util.List;
import java.util.stream.Stream;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Role;

/** Officers who have no part in the case of Chiapas: every role in the inspectorate of another state, and other agencies. */
final class Strangers {
    static final Officer SUPERVISOR = Acting.officer("ITL-21", Role.SUPERVISOR);
    static final Officer FINANCE = Acting.officer("FIN-21", Role.FINANCE_LIAISON);

    private Strangers() {}

    static List<Officer> all() {
        return Stream.concat(
                        Stream.of(Role.values()).map(role -> Acting.officer("ITL-21", role)),
                        Stream.of(
                                FINANCE,
                                Acting.officer("FGE-21", Role.PROSECUTOR_LIAISON),
                                Acting.officer("PPNNA-21", Role.PROTECTION_WORKER),
                                Acting.officer("PDT-21", Role.LABOUR_DEFENDER),
                                Acting.officer("CITI-21", Role.CITI_SECRETARY),
                                Acting.officer("CITI", Role.CITI_SECRETARY),
                                Acting.officer("PDT-07", Role.LABOUR_DEFENDER),
                                Acting.officer("FGR", Role.PROSECUTOR_LIAISON),
                                Acting.officer("PROFEDET", Role.LABOUR_DEFENDER),
                                Acting.officer("ESTAD", Role.STATISTICIAN),
                                Acting.officer("ESTAD", Role.ADMINISTRATOR)))
                .toList();
    }

    /** Who worked on the case: between them they open every page that there is about it. */
    static List<Officer> ofTheCase() {
        return List.of(
                Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR),
                Acting.officer(Country.INSPECTORATE, Role.INSPECTOR),
                Acting.officer(Country.INSPECTORATE, Role.LEGAL_OFFICER),
                Acting.officer(Fine.FINANCE, Role.FINANCE_LIAISON),
                Acting.officer("FGE-07", Role.PROSECUTOR_LIAISON),
                Acting.officer(Country.PROSECUTOR, Role.PROSECUTOR_LIAISON),
                Acting.officer("PPNNA-07", Role.PROTECTION_WORKER));
    }
}
