package org.shuniu.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Notes every statement that a piece of work sends to the database on its own thread, whoever sends it. */
@TestComponent
public class StatementCounter implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> NOTES = new ThreadLocal<>();

    /** The statements of this work, in order. */
    public static List<String> during(Runnable work) {
        var notes = new ArrayList<String>();
        NOTES.set(notes);
        try {
            work.run();
        } finally {
            NOTES.remove();
        }
        return notes;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source) : bean;
    }

    private static <T> T proxy(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                note(method.getName(), sql);
            }
            try {
                return watched(method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void note(String method, String sql) {
        var notes = NOTES.get();
        if (notes != null && (method.startsWith("prepare") || method.startsWith("execute"))) {
            notes.add(sql);
        }
    }

    private static Object watched(Object result) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection);
        }
        boolean plain = result instanceof Statement && !(result instanceof java.sql.PreparedStatement);
        return plain ? proxy(Statement.class, (Statement) result) : result;
    }
}
