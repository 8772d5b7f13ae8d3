package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every erased key against the act that erased it: neither is without the other, and what remains is as it was left. */
final class ErasureCheck {
    private record Erased(UUID owner, List<UUID> facts, byte[] remains, boolean keyGone) {}

    private final JdbcClient db;
    private final Map<UUID, Erased> byOwner;

    ErasureCheck(JdbcClient db) {
        this.db = db;
        this.byOwner = db.sql("""
                        select e.*, exists (select 1 from vault.data_key k where k.id = e.key_owner and k.wrapped is null
                                               and k.erased_at = e.recorded_at) as key_gone
                          from docket.erasure e""").query((row, n) -> toErased(row)).stream()
                .collect(Collectors.toMap(Erased::owner, Function.identity(), (first, again) -> first));
    }

    private static Erased toErased(ResultSet row) throws SQLException {
        return new Erased(
                row.getObject("key_owner", UUID.class),
                Arrays.asList((UUID[]) row.getArray("facts").getArray()),
                row.getBytes("remains"),
                row.getBoolean("key_gone"));
    }

    /** Whether an act says that this fact's texts were erased with their key. */
    boolean covers(UUID owner, UUID fact) {
        Erased erased = byOwner.get(owner);
        return erased != null && erased.facts().contains(fact);
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Erased erased : byOwner.values()) {
            if (!erased.keyGone()) problems.add("erased, but the key is still there: " + erased.owner());
            if (!Arrays.equals(erased.remains(), Remains.of(db, erased.owner()).digest()))
                problems.add("what an erasure left was altered: " + erased.owner());
        }
        db
                .sql("select id from vault.data_key where wrapped is null or erased_at is not null")
                .query(UUID.class)
                .list()
                .stream()
                .filter(owner -> !byOwner.containsKey(owner))
                .forEach(owner -> problems.add("key gone and no act erased it: " + owner));
        return problems;
    }
}
