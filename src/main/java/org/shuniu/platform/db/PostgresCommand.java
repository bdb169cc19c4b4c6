package org.shuniu.platform.db;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the PostgreSQL programs. PostgreSQL refuses to run as root, so as root they run in a user namespace where they
 * are not root ({@code unshare -U}); where namespaces are switched off, as user 65534 ({@code setpriv}).
 */
final class PostgresCommand {
    private static final String NOBODY = "65534";

    private final Path home;
    private final Path bin;
    private final List<String> prefix;

    PostgresCommand(Path home, Path bin) throws IOException, InterruptedException {
        this.home = home;
        this.bin = bin;
        this.prefix = prefix();
    }

    /** Exit code; the output goes to {@code commands.log}. */
    int run(String tool, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(prefix);
        command.add(bin.resolve(posix() ? tool : tool + ".exe").toString());
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("commands.log").toFile()))
                .start()
                .waitFor();
    }

    private List<String> prefix() throws IOException, InterruptedException {
        if (!posix() || !"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds("chown", "-R", NOBODY + ":" + NOBODY, home.toString())
                && succeeds(
                        asNobody.get(0),
                        asNobody.get(1),
                        asNobody.get(2),
                        asNobody.get(3),
                        "test",
                        "-x",
                        bin.resolve("initdb").toString())) {
            return asNobody;
        }
        throw new IllegalStateException("PostgreSQL refuses to run as root, and here neither user namespaces"
                + " (unshare -U) nor setpriv work. Start the application as an ordinary user, or set SHUNIU_DB_URL.");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    static boolean posix() {
        return File.separatorChar == '/';
    }
}
