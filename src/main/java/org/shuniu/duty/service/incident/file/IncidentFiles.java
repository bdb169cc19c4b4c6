package org.shuniu.duty.service.incident.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.IncidentPolicy;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos from the place, scans of a fax, papers: whoever may append to the incident hangs them on it (DUTY-06). */
@Service("incidentFiles")
@Transactional
public class IncidentFiles {
    private final IncidentAccess access;
    private final IncidentRepository incidents;
    private final FileStore files;
    private final FilesOnTheirWay way;
    private final IncidentBook book;
    private final Doors doors;

    IncidentFiles(
            IncidentAccess access,
            IncidentRepository incidents,
            FileStore files,
            FilesOnTheirWay way,
            IncidentBook book,
            Doors doors) {
        this.access = access;
        this.incidents = incidents;
        this.files = files;
        this.way = way;
        this.book = book;
        this.doors = doors;
    }

    /** Who may, and who is told. */
    @org.springframework.stereotype.Component("incidentFileDoors")
    record Doors(IncidentPolicy policy, Alarm alarm) {}

    /** All of them or, when one is refused, none. */
    public void attach(IncidentId id, List<NewFile> fresh, Actor actor) {
        var incident = access.opened(id, IncidentAction.APPEND, actor);
        if (fresh.isEmpty()) {
            throw new InvalidException(new Refusal("incident.file.required").at("file"));
        }
        fresh.forEach(file -> {
            var stored = store(id, file, actor);
            book.line(incident, "ATTACH", stored.name(), actor);
        });
        var told = new HashSet<>(doors.alarm().persons(incident.roomId()));
        book.moved(incident, "ATTACH", actor, told, Map.of("files", String.valueOf(fresh.size())));
    }

    private StoredFile store(IncidentId id, NewFile file, Actor actor) {
        try (var content = file.content().getInputStream()) {
            return files.store(id.subject(), file.name(), content, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A wrong one is taken off before it has gone up; the story keeps its name. */
    public void detach(IncidentId id, long fileId, Actor actor) {
        var incident = access.opened(id, IncidentAction.APPEND, actor);
        var file = files.of(id.subject()).stream()
                .filter(one -> one.id() == fileId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        access.require(id, "DETACH", refusal(incident, file, way.shared(incident), actor), actor);
        files.remove(id.subject(), fileId, actor);
        book.line(incident, "DETACH", file.name(), actor);
        book.moved(incident, "DETACH", actor, Set.of(), Map.of("file", String.valueOf(fileId)));
    }

    private Optional<Refusal> refusal(Incident incident, StoredFile file, Set<String> shared, Actor actor) {
        if (shared.contains(file.sha256())) {
            return Optional.of(new Refusal("incident.file.refused.sent"));
        }
        return file.addedBy() == actor.personId()
                ? Optional.empty()
                : doors.policy().duty(actor, incident, IncidentAction.STATE);
    }

    /** Of the incident, and of those in its file that the reader may know of. */
    @Transactional(readOnly = true)
    public List<IncidentFile> of(IncidentId id, Actor actor) {
        var incident = access.seen(id, actor);
        var shared = way.shared(incident);
        boolean open =
                doors.policy().refusal(actor, incident, IncidentAction.APPEND).isEmpty();
        var own = files.of(id.subject()).stream()
                .map(file -> line(
                        file,
                        null,
                        shared,
                        open && refusal(incident, file, shared, actor).isEmpty()));
        var merged = incidents.findByMergedIntoIdOrderById(incident.id()).stream()
                .filter(other -> access.maySee(other.incidentId(), actor))
                .flatMap(other -> files.of(other.incidentId().subject()).stream()
                        .map(file -> line(file, other.title(), shared, false)));
        return Stream.concat(own, merged).toList();
    }

    private static IncidentFile line(StoredFile file, @Nullable String source, Set<String> shared, boolean removable) {
        return new IncidentFile(
                file.id(),
                file.name(),
                file.sizeText(),
                file.addedByName(),
                file.addedAt(),
                source,
                shared.contains(file.sha256()),
                removable);
    }
}
