package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What the server asks of its database while it answers requests, word by word, values left out. */
public final class Statements implements BeanPostProcessor {
    private volatile @Nullable List<String> noted;

    /** From now on, until it is asked for again. */
    public void begin() {
        noted = new CopyOnWriteArrayList<>();
    }

    /** What was asked since. */
    public List<String> end() {
        List<String> all = noted;
        noted = null;
        return all == null ? List.of() : List.copyOf(all);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool)
            pool.setDataSource(new DelegatingDataSource(pool.getDataSource()) {
                @Override
                public Connection getConnection() throws SQLException {
                    return listening(super.getConnection());
                }
            });
        return bean;
    }

    private Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    List<String> to = noted;
                    if (to != null
                            && method.getName().startsWith("prepare")
                            && Thread.currentThread().getName().startsWith("tomcat-handler"))
                        to.add(String.valueOf(arguments[0]).replaceAll("\\s+", " "));
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
