package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Cuts the application off from its database just before a statement, or just after a commit, of the thread that asks for it. */
@Component
public final class Severed implements BeanPostProcessor {
    private enum Where {
        BEFORE_STATEMENT,
        AFTER_COMMIT
    }

    private static final class Cut {
        private final Where where;
        private int left;
        private boolean done;

        private Cut(Where where, int left) {
            this.where = where;
            this.left = left;
        }
    }

    private final ThreadLocal<@Nullable Cut> cut = new ThreadLocal<>();

    /** Whether something sent so many statements, commits among them, that it was cut off before one. @param statement from 0 */
    public boolean beforeStatement(int statement, Runnable something) {
        return sever(new Cut(Where.BEFORE_STATEMENT, statement), something);
    }

    /** Whether something committed so often that it was cut off after one, before it knew. @param commit from 0 */
    public boolean afterCommit(int commit, Runnable something) {
        return sever(new Cut(Where.AFTER_COMMIT, commit), something);
    }

    private boolean sever(Cut asked, Runnable something) {
        cut.set(asked);
        try {
            something.run();
        } finally {
            cut.remove();
        }
        return asked.done;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && name.equals("appDataSource")) {
            DataSource inner = pool.getDataSource();
            pool.setDataSource(proxy(DataSource.class, (method, arguments) -> {
                Object result = call(inner, method, arguments);
                return result instanceof Connection opened ? connection(opened) : result;
            }));
        }
        return bean;
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            boolean commits = method.getName().equals("commit");
            if (commits) pass(Where.BEFORE_STATEMENT, real);
            Object result = call(real, method, arguments);
            if (commits) pass(Where.AFTER_COMMIT, real);
            return result instanceof PreparedStatement prepared ? statement(real, prepared) : result;
        });
    }

    private PreparedStatement statement(Connection connection, PreparedStatement real) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) pass(Where.BEFORE_STATEMENT, connection);
            return call(real, method, arguments);
        });
    }

    private void pass(Where where, Connection real) throws SQLException {
        Cut asked = cut.get();
        if (asked == null || asked.done || asked.where != where || asked.left-- > 0) return;
        asked.done = true;
        real.abort(Runnable::run);
        throw new SQLException("cut off on purpose", "08006");
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                Severed.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments)));
    }

    private static @Nullable Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
