package org.vigia.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** What rows of other registers became here: by its register and its key there each is known again. */
@Component
record Entries(JdbcClient db, Docket docket, Access access) {
    private static final FactForm FORM =
            FactForm.of("bulk.entry", 1, "bulk.entry", "kind", "register", "register_key", "became");

    /** Those that are here, and what each became. */
    Map<Key, UUID> find(String kind, Collection<Key> keys) {
        // a plan kept from when the table was small reads all of it
        db.sql("set local plan_cache_mode = force_custom_plan").update();
        Map<Key, UUID> here = new HashMap<>();
        keys.stream()
                .collect(groupingBy(Key::register, mapping(Key::key, toList())))
                .forEach((register, of) -> here.putAll(list(kind, register, of)));
        return here;
    }

    private Map<Key, UUID> list(String kind, String register, List<String> keys) {
        Map<Key, UUID> here = new HashMap<>();
        db.sql("""
                        select register_key, became from bulk.entry
                         where unit = :unit and kind = :kind and register = :register and register_key = any (:keys)""")
                .param("unit", access.getOfficer().unit())
                .param("kind", kind)
                .param("register", register)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    here.put(new Key(register, row.getString("register_key")), row.getObject("became", UUID.class));
                });
        return here;
    }

    /** Those that some row of the acting unit became. */
    Set<UUID> listBecome(String kind, Collection<UUID> rows) {
        return db.sql("select became from bulk.entry where unit = :unit and kind = :kind and became = any (:rows)")
                .param("unit", access.getOfficer().unit())
                .param("kind", kind)
                .param("rows", rows.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** @param became what was recorded of each, in their order */
    <R> void insertAll(String kind, List<Told<R>> rows, List<UUID> became) {
        List<Fact> facts = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++)
            facts.add(Fact.on(FORM)
                    .set("kind", kind)
                    .set("register", rows.get(i).key().register())
                    .set("register_key", rows.get(i).key().key())
                    .set("became", became.get(i)));
        docket.recordAll(facts);
    }
}
