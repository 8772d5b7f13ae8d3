package org.vigia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.Role;
import org.vigia.platform.TestDatabase;

class OpenFileTest extends CaseTest {
    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient db;

    @Test
    void a_file_is_shown_as_open_until_it_is_closed_and_again_when_that_is_undone() {
        var file = openCase();
        assertThat(shown(file)).isTrue();
        var closed = close(file);
        assertThat(shown(file)).isFalse();
        reopen(closed);
        assertThat(shown(file)).isTrue();
        close(file);
        assertThat(shown(file)).isFalse();
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_file_of_another_unit_is_shown_to_whom_it_is_shared_with_and_to_nobody_else() {
        var file = openCase();
        accept(refer(file));
        String sql = "select count(*) from casework.open_file where case_id = :id";
        assertThat(count(PROTECTION, Role.PROTECTION_WORKER, sql, file.caseId()))
                .isOne();
        assertThat(count(ELSEWHERE, Role.SUPERVISOR, sql, file.caseId())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from casework.open_file where case_id = :file",
                "update casework.open_file set unit = 'ITL-21' where case_id = :file"
            })
    void an_open_file_that_would_be_forgotten_is_found(String change) {
        var file = openCase();
        assertThat(problems()).isEmpty();
        database.superuser().sql(change).param("file", file.caseId()).update();
        assertThat(problems()).singleElement().asString().contains(file.caseId().toString());
        database.superuser()
                .sql("delete from casework.open_file where case_id = :file")
                .param("file", file.caseId())
                .update();
        database.superuser()
                .sql("insert into casework.open_file select id, unit from casework.case_file where id = :file")
                .param("file", file.caseId())
                .update();
    }

    @Test
    void a_closed_file_that_is_shown_as_open_is_found() {
        var file = close(openCase());
        database.superuser()
                .sql("insert into casework.open_file select id, unit from casework.case_file where id = :file")
                .param("file", file.caseId())
                .update();
        assertThat(problems()).singleElement().asString().contains(file.caseId().toString());
        database.superuser()
                .sql("delete from casework.open_file where case_id = :file")
                .param("file", file.caseId())
                .update();
    }

    private void reopen(CaseFile file) {
        acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> casework.reopen(file.folio(), Reopening.NEW_FACTS, "Llegó otra queja.", MONDAY, file.version()));
    }

    private boolean shown(CaseFile file) {
        return count(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        "select count(*) from casework.open_file where case_id = :id",
                        file.caseId())
                == 1;
    }

    private int count(String unit, Role role, String sql, UUID id) {
        return acting.as(
                unit,
                role,
                () -> db.sql(sql).param("id", id).query(Integer.class).single());
    }

    private List<String> problems() {
        return new OpenFileCheck(database.verifierSource()).problems();
    }
}
