package org.shuniu.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Without SHUNIU_DB_URL the application brings its own PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoExternalDatabase.class)
class EmbeddedDatabaseConfiguration {
    private static final String DATABASE = "shuniu";

    static class NoExternalDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    @Bean(destroyMethod = "")
    EmbeddedPostgres embeddedPostgres(@Value("${shuniu.data-dir}") Path dataDir) {
        var server = EmbeddedPostgres.start(dataDir.resolve("postgres"), Map.of());
        // runs after the context has closed, so that beans can still write while they stop
        SpringApplication.getShutdownHandlers().add(server::close);
        DatabaseRoles.prepare(server, DATABASE);
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
        return new Running(server.jdbcUrl(DATABASE), secret(server, DatabaseRoles.RUNNING));
    }

    @Bean
    FlywayConnectionDetails embeddedMigration(EmbeddedPostgres server) {
        return new Migrating(server.jdbcUrl(DATABASE), secret(server, DatabaseRoles.OWNER));
    }

    private static String secret(EmbeddedPostgres server, String role) {
        try {
            return server.secret(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Running(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return DatabaseRoles.RUNNING;
        }
    }

    private record Migrating(String getJdbcUrl, String getPassword) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }
    }
}
