package org.shuniu.platform.db;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A private, real PostgreSQL server as a child process. Its data survive restarts and {@code kill -9}: a lock file keeps
 * a second application out, and a server that a killed run left behind is stopped before the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Superuser of the embedded server; the application itself never connects with it. */
    public static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String WAIT_SECONDS = "60";

    private final Path home;
    private final Path data;
    private final PostgresCommand command;
    private final FileChannel lock;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(Path home, Map<String, String> settings) throws IOException, InterruptedException {
        this.home = home;
        this.data = home.resolve("data");
        createPrivate(home);
        this.lock = lock(home);
        this.command = new PostgresCommand(home, PostgresBinaries.unpackInto(home));
        stopOrphan();
        secret(SUPERUSER);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        this.port = freePort();
        configure(settings);
        start();
    }

    /** Starts the server in {@code home}; {@code settings} go to its configuration. */
    public static EmbeddedPostgres start(Path home, Map<String, String> settings) {
        try {
            return new EmbeddedPostgres(home.toAbsolutePath().normalize(), settings);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL in " + home + " cannot be used", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting PostgreSQL", e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of a role, made at first use and kept in a file that only this user can read. */
    public String secret(String role) throws IOException {
        Path file = home.resolve(role + ".pw");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            if (PostgresCommand.posix()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).trim();
    }

    private static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (PostgresCommand.posix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameJvm) {
            log.debug("Locked by this very process", sameJvm);
        }
        channel.close();
        throw new IllegalStateException("Another Shuniu already uses the data directory " + home.getParent()
                + ". Stop it first, or choose another SHUNIU_DATA_DIR.");
    }

    /** A killed JVM leaves its server running. We hold the lock, so a live server here is an orphan. */
    private void stopOrphan() throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        // pids are used again by other programs, so the name is looked at
        boolean ours = process.flatMap(p -> p.info().command())
                .filter(name -> name.contains("postgres"))
                .isPresent();
        if (ours) {
            log.warn("Stopping the PostgreSQL server (pid {}) that a killed run left behind", pid);
            if (stop() != 0) {
                throw new IllegalStateException("Cannot stop the PostgreSQL server with pid " + pid);
            }
        } else if (process.isPresent()) {
            Files.delete(pidFile);
        }
    }

    private void initialise() throws IOException, InterruptedException {
        // the libc ctype must know Chinese letters, and not every system has C.UTF-8
        for (String ctype : List.of("C.UTF-8", "en_US.UTF-8", "C")) {
            deleteAll(data);
            if (initdb(ctype) == 0) {
                Files.writeString(
                        data.resolve("postgresql.conf"),
                        "\ninclude_if_exists 'shuniu.conf'\n",
                        StandardOpenOption.APPEND);
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL could not be initialised, see " + home.resolve("commands.log"));
    }

    private int initdb(String ctype) throws IOException, InterruptedException {
        return command.run(
                "initdb",
                "-U" + SUPERUSER,
                "-D" + data,
                "--encoding=UTF8",
                "--auth=scram-sha-256",
                "--pwfile=" + home.resolve(SUPERUSER + ".pw"),
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + ctype,
                "--no-instructions");
    }

    private void configure(Map<String, String> settings) throws IOException {
        var conf = new LinkedHashMap<String, String>();
        conf.put("port", Integer.toString(port));
        conf.put("listen_addresses", "127.0.0.1");
        conf.put("unix_socket_directories", "");
        conf.put("max_connections", "80");
        conf.putAll(settings);
        var text = new StringBuilder("# written at every start\n");
        conf.forEach((key, value) ->
                text.append(key).append(" = '").append(value.replace("'", "''")).append("'\n"));
        Files.writeString(data.resolve("shuniu.conf"), text);
    }

    /** pg_ctl, not postgres: Ctrl-C in the terminal must not reach the server before the application has stopped. */
    private void start() throws IOException, InterruptedException {
        Path serverLog = home.resolve("postgres.log");
        if (command.run("pg_ctl", "-D", data.toString(), "-l", serverLog.toString(), "-w", "-t", WAIT_SECONDS, "start")
                != 0) {
            throw new IllegalStateException("PostgreSQL did not start, see " + serverLog);
        }
        log.info("Embedded PostgreSQL ready on 127.0.0.1:{} in {}", port, home);
    }

    private int stop() throws IOException, InterruptedException {
        return command.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", WAIT_SECONDS, "stop");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", 0));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new IOException("No free port on 127.0.0.1", e);
        }
    }

    private static void deleteAll(@Nullable Path folder) throws IOException {
        if (folder != null && Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            if (stop() != 0) {
                log.warn("PostgreSQL did not stop in time, see {}", home.resolve("postgres.log"));
            }
        } catch (IOException e) {
            log.warn("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
