package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.vigia.ledger.SigningKey;
import org.vigia.vault.MasterKey;

/** One pool for each role that serves; a room asks for a role's client by its qualifier. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    @Bean
    MasterKey masterKey(Database database) {
        return database.masterKey();
    }

    @Bean
    SigningKey signingKey(Database database) {
        return database.signingKey();
    }

    @Bean
    @Primary
    HikariDataSource appDataSource(Database database) {
        return database.pool(Role.APP, 10);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(@Qualifier("appDataSource") DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("statistics")
    HikariDataSource statisticsDataSource(Database database) {
        HikariDataSource pool = database.pool(Role.STATISTICS, 2);
        pool.setReadOnly(true);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("statistics")
    JdbcClient statisticsJdbcClient(@Qualifier("statistics") DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("statistics")
    PlatformTransactionManager statisticsTransactions(@Qualifier("statistics") DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean(defaultCandidate = false)
    @Lazy
    @Qualifier("verifier")
    HikariDataSource verifierDataSource(Database database) {
        return database.pool(Role.VERIFIER, 4);
    }

    @Bean(defaultCandidate = false)
    @Lazy
    @Qualifier("verifier")
    JdbcClient verifierJdbcClient(@Qualifier("verifier") DataSource source) {
        return JdbcClient.create(source);
    }
}
