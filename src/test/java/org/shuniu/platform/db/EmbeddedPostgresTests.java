package org.shuniu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    private static final Map<String, String> QUICK = Map.of("fsync", "off");

    @TempDir
    Path folder;

    @Test
    void keepsRowsOverARestart() throws Exception {
        try (var server = EmbeddedPostgres.start(folder.resolve("pg"), QUICK)) {
            DatabaseRoles.prepare(server, "office");
            execute(server, "create table memo (words text); insert into memo values ('值班')");
        }
        try (var server = EmbeddedPostgres.start(folder.resolve("pg"), QUICK)) {
            assertThat(read(server, "select words from memo")).isEqualTo("值班");
        }
    }

    @Test
    void refusesASecondApplicationOnTheSameFolder() {
        try (var first = EmbeddedPostgres.start(folder.resolve("pg"), QUICK)) {
            assertThat(first.jdbcUrl("x")).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("pg"), QUICK))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("SHUNIU_DATA_DIR");
        }
    }

    @Test
    void outlivesALockFileOfADeadServer() throws Exception {
        try (var server = EmbeddedPostgres.start(folder.resolve("pg"), QUICK)) {
            DatabaseRoles.prepare(server, "office");
        }
        // this very JVM's pid: alive, but no PostgreSQL
        Files.writeString(
                folder.resolve("pg/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var server = EmbeddedPostgres.start(folder.resolve("pg"), QUICK)) {
            assertThat(read(server, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void seesChineseLettersAsLetters() throws Exception {
        try (var server = EmbeddedPostgres.start(folder.resolve("pg"), QUICK)) {
            DatabaseRoles.prepare(server, "office");
            execute(server, "create extension pg_trgm");
            assertThat(read(server, "select array_length(show_trgm('公文办理'), 1)::text"))
                    .isEqualTo("5");
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws Exception {
        try (var connection = DatabaseRoles.superuser(server, "office");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedPostgres server, String sql) throws Exception {
        try (var connection = DatabaseRoles.superuser(server, "office");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("no row");
            }
            return rows.getString(1);
        }
    }
}
