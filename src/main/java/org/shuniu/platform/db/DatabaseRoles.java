package org.shuniu.platform.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the two roles and the database of the embedded server: one owns and migrates, the other runs. */
public final class DatabaseRoles {
    public static final String OWNER = "shuniu_owner";
    public static final String RUNNING = "shuniu_app";

    private DatabaseRoles() {}

    public static void prepare(EmbeddedPostgres server, String database) {
        try (Connection connection = superuser(server, "postgres");
                Statement statement = connection.createStatement()) {
            role(server, statement, OWNER);
            role(server, statement, RUNNING);
            if (!exists(statement, "select 1 from pg_database where datname = '" + database + "'")) {
                statement.execute("create database \"" + database + "\" owner " + OWNER);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
    }

    public static Connection superuser(EmbeddedPostgres server, String database) throws SQLException, IOException {
        return DriverManager.getConnection(
                server.jdbcUrl(database), EmbeddedPostgres.SUPERUSER, server.secret(EmbeddedPostgres.SUPERUSER));
    }

    private static void role(EmbeddedPostgres server, Statement statement, String name)
            throws SQLException, IOException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login");
        }
        statement.execute("alter role " + name + " password '" + server.secret(name) + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
