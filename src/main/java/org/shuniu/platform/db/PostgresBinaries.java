package org.shuniu.platform.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs for this platform from the class path, once per version. */
final class PostgresBinaries {
    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    private PostgresBinaries() {}

    /** The {@code bin} folder below {@code home}. */
    static Path unpackInto(Path home) throws IOException {
        URL archive = archive();
        URLConnection connection = archive.openConnection();
        // another version is another length
        Path target = home.resolve("bin-" + connection.getContentLengthLong());
        if (!Files.exists(target.resolve(".complete"))) {
            log.info("Unpacking PostgreSQL into {}", target);
            try (InputStream in = connection.getInputStream();
                    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, target);
                }
            }
            Files.createFile(target.resolve(".complete"));
        }
        return target.resolve("bin");
    }

    private static URL archive() {
        String name = "postgres-" + system() + "-" + processor() + (alpine() ? "-alpine_linux" : "") + ".txz";
        URL url = PostgresBinaries.class.getResource("/" + name);
        if (url == null) {
            throw new IllegalStateException("No embedded PostgreSQL for this platform (" + name
                    + " is not on the class path). Build with -Pall-platforms, or set SHUNIU_DB_URL to use an"
                    + " external PostgreSQL.");
        }
        return url;
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        String arch = System.getProperty("os.arch");
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
    }

    private static boolean alpine() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Archive entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (!entry.getName().endsWith(".a")) {
            Path folder = Objects.requireNonNull(path.getParent());
            Files.createDirectories(folder);
            Files.deleteIfExists(path);
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(content, path);
                if (folder.endsWith("bin") && !path.toFile().setExecutable(true, false)) {
                    throw new IOException("Cannot make executable: " + path);
                }
            }
        }
    }
}
