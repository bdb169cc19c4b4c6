package org.shuniu.support;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points every Spring test context at its own copy of the migrated database. */
public class DatabasePerContext implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new OwnCopy();
    }

    private record OwnCopy() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            PostgresForTests.Copy copy = PostgresForTests.freshCopy();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "testDatabase",
                            Map.of(
                                    "spring.datasource.url", copy.url(),
                                    "spring.datasource.username", copy.user(),
                                    "spring.datasource.password", copy.password(),
                                    "spring.flyway.user", copy.owner(),
                                    "spring.flyway.password", copy.ownerPassword())));
        }
    }
}
