package org.shuniu.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The embedded server of this application; nothing is started or unpacked before it is asked for. */
final class OwnDatabase {
    private static final String DATABASE = "shuniu";

    private final Path dataDir;
    private @Nullable EmbeddedPostgres server;

    OwnDatabase(Path dataDir) {
        this.dataDir = dataDir;
    }

    String jdbcUrl() {
        return server().jdbcUrl(DATABASE);
    }

    String secret(String role) {
        try {
            return server().secret(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = EmbeddedPostgres.start(dataDir.resolve("postgres"), Map.of());
            // runs after the context has closed, so that beans can still write while they stop
            SpringApplication.getShutdownHandlers().add(server::close);
            DatabaseRoles.prepare(server, DATABASE);
        }
        return server;
    }
}
