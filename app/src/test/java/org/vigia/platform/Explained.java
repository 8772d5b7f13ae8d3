package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The statements that the application sends to the database while somebody listens, each with its values and the plan that the
 * database made for it there and then, for the officer who asked.
 */
@Component
public final class Explained implements BeanPostProcessor {
    /** One statement. @param plan as JSON; empty for what has none */
    public record Sent(String sql, String plan) {}

    /** Of the thread that listens; what others send meanwhile is not meant. */
    private final ThreadLocal<@Nullable List<Sent>> heard = new ThreadLocal<>();

    /** What is sent while something is done. */
    public List<Sent> during(Runnable something) {
        List<Sent> all = new ArrayList<>();
        heard.set(all);
        try {
            something.run();
        } finally {
            heard.remove();
        }
        return List.copyOf(all);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && name.equals("appDataSource")) {
            DataSource inner = pool.getDataSource();
            pool.setDataSource((DataSource) Proxy.newProxyInstance(
                    Explained.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                        Object result = call(inner, method, arguments);
                        return result instanceof Connection opened ? connection(opened) : result;
                    }));
        }
        return bean;
    }

    private Connection connection(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Explained.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    Object result = call(real, method, arguments);
                    return result instanceof PreparedStatement prepared
                                    && method.getName().equals("prepareStatement")
                            ? statement(real, String.valueOf(arguments[0]), prepared)
                            : result;
                });
    }

    /** Keeps the values that are set, to set them again where the plan is asked for. */
    private PreparedStatement statement(Connection connection, String sql, PreparedStatement real) {
        List<Set> values = new ArrayList<>();
        return (PreparedStatement) Proxy.newProxyInstance(
                Explained.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, arguments) -> {
                    if (arguments != null
                            && arguments.length > 1
                            && method.getName().startsWith("set")) values.add(new Set(method, arguments));
                    if (method.getName().startsWith("execute")) note(connection, sql, values);
                    return call(real, method, arguments);
                });
    }

    private record Set(Method method, Object[] arguments) {}

    private void note(Connection connection, String sql, List<Set> values) throws Throwable {
        List<Sent> listening = heard.get();
        if (listening == null || sql.contains("set_config(")) return;
        listening.add(new Sent(sql, sql.stripLeading().startsWith("select") ? plan(connection, sql, values) : ""));
    }

    private static String plan(Connection connection, String sql, List<Set> values) throws Throwable {
        try (var other = connection.createStatement()) {
            other.execute("set local enable_seqscan = off");
            return planWithIndexes(connection, sql, values);
        } finally {
            try (var other = connection.createStatement()) {
                other.execute("set local enable_seqscan = on");
            }
        }
    }

    /** Whatever the size of the tables: one is read from end to end only where no index would do. */
    private static String planWithIndexes(Connection connection, String sql, List<Set> values) throws Throwable {
        try (var explained = connection.prepareStatement("explain (format json) " + sql)) {
            for (Set value : values) call(explained, value.method(), value.arguments());
            try (ResultSet rows = explained.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
