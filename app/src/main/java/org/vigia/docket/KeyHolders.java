package org.vigia.docket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.vault.Vault;

/** The keys under which texts of a case lie, found through the forms. */
@Component
public class KeyHolders {
    private final JdbcClient db;
    private final Vault vault;
    private final Access access;

    KeyHolders(JdbcClient db, Vault vault, Access access) {
        this.db = db;
        this.vault = vault;
        this.access = access;
    }

    private record Row(UUID owner, String place, String unit) {}

    /** Those whose texts the acting officer may see, in the order of their tables; those of one person beside it included. */
    @Transactional(readOnly = true)
    public List<KeyHolder> list(UUID caseId, List<UUID> beside) {
        List<Row> rows = new ArrayList<>();
        for (String table : Forms.list(db).stream()
                .filter(FactForm::isSealed)
                .map(FactForm::table)
                .distinct()
                .sorted()
                .toList())
            rows.addAll(db.sql("""
                            select distinct sealed_key as owner, '%1$s' as place, unit from %1$s
                             where sealed_key is not null and (case_id = :case or sealed_key = any (:beside))
                             order by sealed_key""".formatted(table))
                    .param("case", caseId)
                    .param("beside", beside.toArray(UUID[]::new))
                    .query(Row.class)
                    .list());
        String unit = access.getOfficer().unit();
        return rows.stream().collect(groupingBy(Row::owner, LinkedHashMap::new, toList())).entrySet().stream()
                .map(held -> new KeyHolder(
                        held.getKey(),
                        held.getValue().stream().map(Row::place).distinct().toList(),
                        held.getValue().stream().allMatch(row -> row.unit().equals(unit)),
                        vault.findErasure(held.getKey())))
                .toList();
    }
}
