package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.vault.Vault;

@VigiaTest
class ProposalsTest {
    private static final Permission ASKS = Permission.OPEN_ACCOUNT;

    @Autowired
    Proposals proposals;

    @Autowired
    Access access;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient db;

    @Autowired
    Vault vault;

    private final Officer first = administrator("ESTAD");
    private final Officer second = administrator("ESTAD");

    private static Officer administrator(String unit) {
        return new Officer(UUID.randomUUID(), "admin", "Administración de prueba", unit, Role.ADMINISTRATOR);
    }

    private Proposal proposed() {
        return acting.as(first, () -> proposals.propose(ASKS, "disable", "alguien", "", "Dejó el cargo."));
    }

    @Test
    void what_one_proposes_another_approves_once() {
        Proposal proposal = proposed();
        Proposal approved = acting.as(second, () -> proposals.approve(proposal.id()));
        assertThat(approved.decision()).hasValueSatisfying(decision -> {
            assertThat(decision.approved()).isTrue();
            assertThat(decision.by()).isEqualTo(second.id());
        });
        assertThatThrownBy(() -> acting.as(administrator("ESTAD"), () -> proposals.approve(proposal.id())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void nobody_approves_what_they_proposed() {
        UUID id = proposed().id();
        assertThatThrownBy(() -> acting.as(first, () -> proposals.approve(id))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_database_too_refuses_the_proposer() {
        UUID id = proposed().id();
        assertThatThrownBy(() -> acting.as(
                        first,
                        () -> db.sql("""
                                insert into access.approval (proposal, proposed_by, decided_by, approved, sealed, decided_at)
                                values (:id, :me, :me, true, '', now())""")
                                .param("id", id)
                                .param("me", first.id())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("approved_by_another");
    }

    @Test
    void nobody_decides_in_the_name_of_another() {
        UUID id = proposed().id();
        assertThatThrownBy(() -> acting.as(
                        first,
                        () -> db.sql("""
                                insert into access.approval (proposal, proposed_by, decided_by, approved, sealed, decided_at)
                                values (:id, :me, :other, true, '', now())""")
                                .param("id", id)
                                .param("me", first.id())
                                .param("other", second.id())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_proposer_may_withdraw() {
        UUID id = proposed().id();
        acting.as(first, () -> proposals.refuse(id, "Me equivoqué."));
        assertThatThrownBy(() -> acting.as(second, () -> proposals.approve(id))).isInstanceOf(Conflict.class);
    }

    @Test
    void who_lacks_the_permission_neither_proposes_nor_decides() {
        UUID id = proposed().id();
        var inspector = new Officer(UUID.randomUUID(), "insp", "Inspectora", "ESTAD", Role.INSPECTOR);
        assertThatThrownBy(() -> acting.as(inspector, () -> proposals.propose(ASKS, "x", "y", "", "porque sí")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(inspector, () -> proposals.approve(id)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(inspector, () -> proposals.refuse(id, "no")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_unit_does_not_see_it() {
        UUID id = proposed().id();
        assertThat(acting.as(administrator("ITL-21"), () -> proposals.find(id))).isEmpty();
        assertThatThrownBy(() -> acting.as(administrator("ITL-21"), () -> proposals.approve(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_nobody_decides_in_time_lapses() {
        Instant late = Instant.now().plus(Proposals.VALID).plus(Duration.ofMinutes(1));
        UUID id = proposed().id();
        var later = new Proposals(db, access, InstantSource.fixed(late), vault);
        assertThatThrownBy(() -> acting.as(second, () -> later.approve(id)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("caducó");
    }

    @Test
    void a_proposal_without_a_reason_is_not_taken() {
        assertThatThrownBy(() -> acting.as(first, () -> proposals.propose(ASKS, "disable", "alguien", "", " ")))
                .isInstanceOf(InvalidInput.class);
    }
}
