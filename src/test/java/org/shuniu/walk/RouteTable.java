package org.shuniu.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The table of all addresses, as it is written down and as the application has it. */
public final class RouteTable {
    /** Answered by filters, so no handler mapping knows of them. */
    private static final Set<String> FILTERS = Set.of("POST /sign-in", "POST /sign-out");

    private RouteTable() {}

    public static List<Route> written() {
        try {
            return new ClassPathResource("routes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every method and pattern of every handler: controllers, error page, actuator, OpenAPI, static files. */
    public static Set<String> real(ApplicationContext application) {
        var names = new TreeSet<>(FILTERS);
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> names.addAll(names(info)));
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(pattern -> names.add("GET " + pattern));
        return names;
    }

    private static Collection<String> names(RequestMappingInfo info) {
        var names = new ArrayList<String>();
        var methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                names.add("GET " + pattern);
            }
            methods.forEach(method -> names.add(method + " " + pattern));
        }
        return names;
    }
}
