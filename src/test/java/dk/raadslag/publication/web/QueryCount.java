package dk.raadslag.publication.web;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that pages prepare, in the thread of the test alone. */
public class QueryCount implements BeanPostProcessor {

    private final ThreadLocal<List<String>> prepared = ThreadLocal.withInitial(ArrayList::new);

    /** How many statements the work takes. */
    public int of(Runnable work) {
        return in(work).size();
    }

    /** The statements the work takes. */
    public List<String> in(Runnable work) {
        int before = prepared.get().size();
        work.run();
        return List.copyOf(prepared.get().subList(before, prepared.get().size()));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private <T> T counted(Class<T> type, Object real) {
        InvocationHandler counting = (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement")) prepared.get().add((String) args[0]);
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
