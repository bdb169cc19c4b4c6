package org.shuniu.files.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredContent;
import org.shuniu.files.StoredFile;
import org.shuniu.files.domain.ContentStore;
import org.shuniu.files.domain.FileRefusal;
import org.shuniu.files.domain.FileType;
import org.shuniu.files.domain.Inspection;
import org.shuniu.files.domain.PlainText;
import org.shuniu.files.domain.SafeName;
import org.shuniu.files.domain.StoredFileRepository;
import org.shuniu.files.domain.StoredFileRepository.Placed;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;

/** Stores what passes every check; what does not leaves nothing behind but a refusal in the trail. */
@Service
public class FileService implements FileStore {
    private static final String FIELD = "file";

    private final FileRegister register;
    private final StoredFileRepository files;
    private final ContentStore contents;
    private final SecrecyGuard secrecy;
    private final Trail trail;
    private final Limits limits;

    /** The clock and the settings, which every check needs. */
    record Limits(FilesSettings settings, Clock clock) {}

    FileService(
            FileRegister register,
            StoredFileRepository files,
            ContentStore contents,
            SecrecyGuard secrecy,
            Trail trail,
            Limits limits) {
        this.register = register;
        this.files = files;
        this.contents = contents;
        this.secrecy = secrecy;
        this.trail = trail;
        this.limits = limits;
    }

    @Override
    public StoredFile store(SubjectRef subject, String name, InputStream content, Actor actor) {
        return store(new Placed(subject, false), name, content, actor);
    }

    @Override
    public StoredFile storeBeside(SubjectRef subject, String name, InputStream content, Actor actor) {
        return store(new Placed(subject, true), name, content, actor);
    }

    private StoredFile store(Placed place, String name, InputStream content, Actor actor) {
        try {
            Path temporary = contents.newTemporary();
            try {
                return checkAndAdd(place, name, content, actor, temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidException refused) {
            trail.refused(
                    actor,
                    "files.ADD",
                    place.subject(),
                    Map.of("reason", refused.problems().get(0).key()));
            throw refused;
        }
    }

    private StoredFile checkAndAdd(Placed place, String uploadedName, InputStream content, Actor actor, Path temporary)
            throws IOException {
        SafeName name = SafeName.of(uploadedName);
        secrecy.requireUnmarked(FIELD, name.value(), actor);
        Upload upload = Upload.spool(content, temporary, limits.settings().maxSize());
        Inspection found = Inspection.of(temporary, name);
        secrecy.requireUnmarked(FIELD, found.text(), actor);
        var file = new StoredFile(
                0,
                name.value(),
                found.mediaType(),
                upload.size(),
                upload.sha256(),
                actor.personId(),
                actor.name(),
                limits.clock().instant());
        return register.add(place, upload, file, actor);
    }

    @Override
    public StoredFile pass(SubjectRef from, long fileId, SubjectRef to, Actor actor) {
        var found = files.find(fileId)
                .filter(one -> one.place().subject().equals(from))
                .orElseThrow(NotFoundException::new);
        return register.addAgain(new Placed(to, false), found.file(), actor);
    }

    @Override
    public List<StoredFile> of(SubjectRef subject) {
        return files.of(subject);
    }

    @Override
    public boolean belongs(SubjectRef subject, long fileId) {
        return files.find(fileId)
                .filter(found -> found.place().subject().equals(subject))
                .isPresent();
    }

    @Override
    public void remove(SubjectRef subject, long fileId, Actor actor) {
        register.remove(subject, fileId, actor);
    }

    @Override
    public StoredContent handOut(SubjectRef subject, long fileId, Actor reader) {
        var found = files.find(fileId)
                .filter(one -> one.place().subject().equals(subject))
                .orElseThrow(NotFoundException::new);
        register.downloaded(subject, found.file(), reader);
        return new StoredContent(
                found.file(),
                contents.pathOf(found.file().sha256()),
                FileType.mayShow(found.file().type()));
    }

    @Override
    public String readText(String name, InputStream content) {
        SafeName safe = SafeName.of(name);
        if (!safe.extension().equals("txt")) {
            throw FileRefusal.notText();
        }
        try {
            long limit = limits.settings().maxSize().toBytes();
            byte[] bytes = content.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw FileRefusal.tooLarge(limits.settings().maxSize().toMegabytes());
            }
            String text =
                    PlainText.read(bytes).orElseThrow(FileRefusal::notText).text();
            if (text.isBlank()) {
                throw FileRefusal.empty();
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
