package org.shuniu.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.BootstrapWith;

/**
 * Classes that share a Spring context run one after another, so that each context starts once and few are open at a
 * time; among them by {@link Order}, then by name, on every machine alike.
 */
public class ContextOrder implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> configuration(test.getTestClass()))
                        .thenComparingInt(test -> test.findAnnotation(Order.class)
                                .map(Order::value)
                                .orElse(Order.DEFAULT))
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    /** Alike for classes of one context; empty for those without one. */
    private static String configuration(Class<?> test) {
        var annotations = MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY);
        if (!annotations.isPresent(BootstrapWith.class)) {
            return "";
        }
        String slice = annotations.get(BootstrapWith.class).getClass("value").getSimpleName();
        var web = annotations.get(SpringBootTest.class).getValue("webEnvironment");
        return slice + web.map(Object::toString).orElse("") + imports(annotations) + own(test);
    }

    private static String imports(MergedAnnotations annotations) {
        return annotations.stream(Import.class)
                .flatMap(imported -> Arrays.stream(imported.getClassArray("value")))
                .map(Class::getName)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String own(Class<?> test) {
        return Arrays.stream(test.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(TestConfiguration.class))
                .map(Class::getName)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
