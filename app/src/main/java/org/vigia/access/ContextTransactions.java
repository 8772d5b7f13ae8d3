package org.vigia.access;

import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Starts every transaction by telling the database, signed, who is asking. The setting dies with the transaction, so the
 * next user of the connection starts with nothing and sees nothing.
 */
final class ContextTransactions extends JdbcTransactionManager {
    private final transient ContextSigner signer;

    ContextTransactions(DataSource dataSource, ContextSigner signer) {
        super(dataSource);
        this.signer = signer;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var officer = CurrentOfficer.find();
        if (officer.isEmpty()) return;
        var signed = signer.sign(officer.get(), Instant.now());
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try (var statement = connection.prepareStatement(
                "select set_config('vigia.context', ?, true), set_config('vigia.signature', ?, true),"
                        + " set_config('plan_cache_mode', ?, true)")) {
            statement.setString(1, signed.context());
            statement.setString(2, signed.signature());
            statement.setString(3, isList(definition) ? "force_custom_plan" : "auto");
            statement.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new DataAccessResourceFailureException("the database was not told who is asking", e);
        }
    }

    private static boolean isList(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute asked
                && asked.getLabels().contains(ReadsList.LABEL);
    }
}
