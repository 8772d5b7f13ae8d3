package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.VigiaTest;

@VigiaTest
class DataSourcesTest {
    @Autowired
    JdbcClient app;

    @Autowired
    @Qualifier("statistics")
    JdbcClient statistics;

    @Autowired
    @Qualifier("verifier")
    JdbcClient verifier;

    @Test
    void each_client_signs_in_as_its_own_role() {
        assertThat(roleOf(app)).isEqualTo("vigia_app");
        assertThat(roleOf(statistics)).isEqualTo("vigia_statistics");
        assertThat(roleOf(verifier)).isEqualTo("vigia_verifier");
    }

    @Test
    void statistics_only_reads() {
        assertThat(statistics
                        .sql("show transaction_read_only")
                        .query(String.class)
                        .single())
                .isEqualTo("on");
    }

    private static String roleOf(JdbcClient client) {
        return client.sql("select current_user").query(String.class).single();
    }
}
