package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolesTest {
    private static final TestDatabase DATABASE = TestDatabase.create();

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OWNER")
    void only_the_owner_makes_tables(Role role) {
        var db = JdbcClient.create(DATABASE.database().source(role));
        assertThatThrownBy(() -> db.sql("create table public.mine (id int)").update())
                .rootCause()
                .hasMessageContaining(role == Role.STATISTICS ? "read-only" : "permission denied");
        assertThatThrownBy(() -> db.sql("create schema mine").update())
                .rootCause()
                .hasMessageContaining(role == Role.STATISTICS ? "read-only" : "permission denied");
    }

    @Test
    void no_role_passes_by_row_level_security() {
        assertThat(DATABASE.superuser()
                        .sql(
                                "select rolname from pg_roles where rolname like 'vigia%' and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb)")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
