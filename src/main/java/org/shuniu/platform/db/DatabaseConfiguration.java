package org.shuniu.platform.db;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database: an external PostgreSQL where SHUNIU_DB_URL names one, else the application's own. Decided at each start
 * and not by a condition, because the packaged jar fixes its conditions when it is built (decision 009).
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    JdbcConnectionDetails runningConnection(
            OwnDatabase own,
            @Value("${spring.datasource.url:}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password) {
        if (url.isBlank()) {
            return new Running(own.jdbcUrl(), DatabaseRoles.RUNNING, own.secret(DatabaseRoles.RUNNING));
        }
        return new Running(url, user, password);
    }

    @Bean
    FlywayConnectionDetails migratingConnection(
            OwnDatabase own,
            JdbcConnectionDetails running,
            @Value("${spring.datasource.url:}") String url,
            @Value("${spring.flyway.user:}") String user,
            @Value("${spring.flyway.password:}") String password) {
        if (url.isBlank()) {
            return new Migrating(own.jdbcUrl(), DatabaseRoles.OWNER, own.secret(DatabaseRoles.OWNER));
        }
        return user.isBlank()
                ? new Migrating(url, running.getUsername(), running.getPassword())
                : new Migrating(url, user, password);
    }

    @Bean
    OwnDatabase ownDatabase(@Value("${shuniu.data-dir}") Path dataDir) {
        return new OwnDatabase(dataDir);
    }

    private record Running(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record Migrating(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements FlywayConnectionDetails {}
}
