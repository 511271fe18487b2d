package dk.raadslag.publication.web;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that pages prepare. */
class QueryCount implements BeanPostProcessor {

    private final AtomicInteger prepared = new AtomicInteger();

    /** How many statements the work takes. */
    int of(Supplier<?> work) {
        int before = prepared.get();
        work.get();
        return prepared.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private <T> T counted(Class<T> type, Object real) {
        InvocationHandler counting = (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement")) prepared.incrementAndGet();
            try {
                Object result = method.invoke(real, args);
                return result instanceof Connection connection ? counted(Connection.class, connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, counting));
    }
}
