package org.vigia.access;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.vigia.vault.MasterKey;

@Configuration
class AccessConfiguration {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource, MasterKey key) {
        return new ContextTransactions(dataSource, new ContextSigner(key));
    }
}
