package org.shuniu.files.domain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Contents on disk below one folder, each once, named by its SHA-256; complete or not there at all. */
public final class ContentStore {
    private final Path root;

    public ContentStore(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** A new file in the same file system, so that moving it into place is one step. */
    public Path newTemporary() throws IOException {
        Path folder = root.resolve("incoming");
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "upload-", ".part");
    }

    /** Moves a complete file into place; one that lies there already is kept and counts as fresh. */
    public void keep(Path temporary, String sha256, Instant now) throws IOException {
        Path place = pathOf(sha256);
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(now));
            Files.deleteIfExists(temporary);
            return;
        }
        Path folder = folderOf(sha256);
        Files.createDirectories(folder);
        flush(temporary);
        Files.setLastModifiedTime(temporary, FileTime.from(now));
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        flush(folder);
    }

    private static void flush(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the move itself is journalled
            if (!folder) {
                throw e;
            }
        }
    }

    public Path pathOf(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path folderOf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** Hashes of contents that were not touched since then; abandoned uploads of that age are deleted on the way. */
    public List<String> untouchedSince(Instant since) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, 3)) {
            List<Path> old = all.filter(path -> Files.isRegularFile(path) && isBefore(path, since))
                    .toList();
            for (Path path : old) {
                if (path.getFileName().toString().endsWith(".part")) {
                    Files.deleteIfExists(path);
                }
            }
            return old.stream()
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .toList();
        }
    }

    public boolean isUntouchedSince(String sha256, Instant since) {
        return isBefore(pathOf(sha256), since);
    }

    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(pathOf(sha256));
    }

    private static boolean isBefore(Path path, Instant since) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(since);
        } catch (IOException e) {
            return false;
        }
    }
}
