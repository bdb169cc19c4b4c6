package org.shuniu.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * After each migration the running role may read and write rows but owns nothing. Tables whose comment begins with
 * {@code append-only} cannot be updated or deleted from; {@code append-only except a, b} leaves the named columns
 * (the seal of the trail) to be set.
 */
@Component
class RunningRoleGrants implements Callback {
    private static final String APPEND_ONLY = "append-only";

    private final JdbcConnectionDetails running;

    RunningRoleGrants(JdbcConnectionDetails running) {
        this.running = running;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "runningRoleGrants";
    }

    @Override
    public void handle(Event event, Context context) {
        String role = running.getUsername();
        try (Statement statement = context.getConnection().createStatement()) {
            if (role == null
                    || role.equals(context.getConnection().getMetaData().getUserName())) {
                return; // one role does both: triggers still guard append-only tables
            }
            grant(context.getConnection(), statement, "\"" + role.replace("\"", "\"\"") + "\"");
        } catch (SQLException e) {
            throw new FlywayException("Rights of the running role could not be set", e);
        }
    }

    private static void grant(Connection connection, Statement statement, String role) throws SQLException {
        statement.execute("grant usage on schema public to " + role);
        statement.execute("grant select, insert, update, delete on all tables in schema public to " + role);
        statement.execute("grant usage, select on all sequences in schema public to " + role);
        statement.execute("revoke insert, update, delete on flyway_schema_history from " + role);
        for (String[] table : appendOnly(connection)) {
            statement.execute("revoke update, delete, truncate on " + table[0] + " from " + role);
            if (table[1].startsWith(APPEND_ONLY + " except ")) {
                String columns = table[1].substring((APPEND_ONLY + " except ").length());
                statement.execute("grant update (" + columns + ") on " + table[0] + " to " + role);
            }
        }
    }

    private static List<String[]> appendOnly(Connection connection) throws SQLException {
        var tables = new ArrayList<String[]>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select quote_ident(c.relname), obj_description(c.oid, 'pg_class') from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                        and obj_description(c.oid, 'pg_class') like 'append-only%'""")) {
            while (rows.next()) {
                tables.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return tables;
    }
}
