package org.shuniu.support;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.shuniu.platform.db.DatabaseRoles;
import org.shuniu.platform.db.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/**
 * One embedded server per fork of a test run ({@code fsync} off), one migrated template database, a copy of it per
 * Spring context.
 */
public final class PostgresForTests {
    private static final String TEMPLATE = "template_shuniu";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private static final Map<String, String> KEPT = new HashMap<>();

    private static EmbeddedPostgres server;

    /** Where a context finds its own database. */
    public record Copy(String url, String owner, String ownerPassword, String user, String password) {}

    private PostgresForTests() {}

    public static synchronized Copy freshCopy() {
        try {
            if (server == null) {
                start();
            }
            String name = "test_" + COPIES.incrementAndGet();
            replace(name, TEMPLATE);
            return new Copy(
                    server.jdbcUrl(name),
                    DatabaseRoles.OWNER,
                    server.secret(DatabaseRoles.OWNER),
                    DatabaseRoles.RUNNING,
                    server.secret(DatabaseRoles.RUNNING));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a database as it stands now; nobody may be connected to it. */
    static synchronized void keep(String url, String key) {
        String snapshot = "kept_" + (KEPT.size() + 1);
        replace(snapshot, database(url));
        KEPT.put(key, snapshot);
    }

    static synchronized boolean keeps(String key) {
        return KEPT.containsKey(key);
    }

    /** Puts what was kept in the place of a database; nobody may be connected to it. */
    static synchronized void restore(String url, String key) {
        replace(database(url), KEPT.get(key));
    }

    private static void replace(String name, String template) {
        try (var connection = DatabaseRoles.superuser(server, "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            // whoever holds a connection beside the pool, such as the listener for other nodes, takes a new one
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + template + "'");
            statement.execute("create database " + name + " template " + template + " owner " + DatabaseRoles.OWNER);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String database(String url) {
        return url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
    }

    /** For tests that must do what the running role cannot, such as tampering with the trail. */
    public static Connection superuser(String url) throws SQLException, IOException {
        return DatabaseRoles.superuser(server, database(url));
    }

    private static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start(
                Path.of("target", "postgres-for-tests-" + Integer.getInteger("shuniu.test.fork", 1)),
                Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        // after the contexts have closed: they still write while they stop
        SpringApplication.getShutdownHandlers().add(server::close);
        try (var connection = DatabaseRoles.superuser(server, "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + TEMPLATE + " with (force)");
        }
        DatabaseRoles.prepare(server, TEMPLATE);
        Flyway.configure()
                .dataSource(server.jdbcUrl(TEMPLATE), DatabaseRoles.OWNER, server.secret(DatabaseRoles.OWNER))
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
