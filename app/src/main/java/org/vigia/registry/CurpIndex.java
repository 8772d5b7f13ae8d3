package org.vigia.registry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.BlindIndex;

/** Which records of children bear the same CURP, without the CURP. Row-level security leaves out what lies out of reach. */
@Component
class CurpIndex {
    private final JdbcClient db;
    private final BlindIndex blind;
    private final Access access;

    CurpIndex(JdbcClient db, BlindIndex blind, Access access) {
        this.db = db;
        this.blind = blind;
        this.access = access;
    }

    void insert(UUID child, @Nullable UUID caseId, String curp) {
        db.sql("insert into registry.curp_index (child, unit, case_id, digest) values (:child, :unit, :case, :digest)")
                .param("child", child)
                .param("unit", access.getOfficer().unit())
                .param("case", caseId)
                .param("digest", blind.of(BlindIndex.Field.CURP, curp))
                .update();
    }

    /** A record that bears a CURP, and its file. */
    record Found(UUID child, UUID caseId) {}

    /** Those that bear it, as far as the acting officer may see them. */
    List<Found> list(String curp) {
        return db.sql("""
                        select child, case_id from registry.curp_index
                         where digest = :digest and case_id is not null order by child""")
                .param("digest", blind.of(BlindIndex.Field.CURP, curp))
                .query(Found.class)
                .list();
    }

    /** The files of other records with the CURP of a child, as far as the acting officer may see them. */
    List<UUID> listFilesOfSame(UUID child) {
        return db.sql("""
                        select distinct other.case_id from registry.curp_index one
                          join registry.curp_index other on other.digest = one.digest and other.child <> one.child
                         where one.child = :child and other.case_id is not null""").param("child", child).query(UUID.class).list();
    }
}
