package org.vigia.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;

/** The officers who act in the demonstration, one for each post of each unit; nobody can sign in as one of them. */
record Cast(Access access, Docket docket) {
    static Officer officer(String unit, Role role) {
        return named("demostracion." + unit + "." + role, unit, role);
    }

    /** Another with the same post. */
    static Officer second(String unit, Role role) {
        return named("demostracion.segunda." + unit + "." + role, unit, role);
    }

    private static Officer named(String name, String unit, Role role) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Officer(id, name, role.label() + " (demostración)", unit, role);
    }

    /** Records something once, however often the load is begun again. */
    Recorded once(String unit, Role role, String what, Supplier<Recorded> work) {
        UUID key = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
        return access.actAs(officer(unit, role), () -> docket.once(key, "demo", what, work));
    }

    <T> T ask(String unit, Role role, Supplier<T> question) {
        return access.actAs(officer(unit, role), question);
    }
}
