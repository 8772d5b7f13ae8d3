package org.vigia.docket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigia.Acting;
import org.vigia.access.Role;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;

/** Digests and hashes as the docket would have written them. */
public final class Forgery {
    private Forgery() {}

    public static byte[] hash(Row act) {
        return Acts.read(act).hash();
    }

    public static byte[] digest(FactForm form, Row act, Row fact) {
        return Digest.of(form, act.get("salt", byte[].class), fact::find, Map.of());
    }

    public static List<FactForm> forms(Tables tables) {
        return Forms.list(tables);
    }

    /** Small acts, each in a transaction of its own. */
    public static void fill(Acting acting, Docket docket, int many) {
        for (int i = 0; i < many; i++)
            acting.as(
                    "ITL-07",
                    Role.INSPECTOR,
                    () -> docket.record(DocketTest.note(UUID.randomUUID(), UUID.randomUUID(), null)));
    }
}
