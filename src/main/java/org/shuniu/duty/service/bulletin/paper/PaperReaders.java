package org.shuniu.duty.service.bulletin.paper;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.PaperReader;
import org.shuniu.duty.domain.bulletin.PaperReaderRepository;
import org.shuniu.duty.service.bulletin.BulletinAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readers without an account stand on the list with the others; the office hands them the paper and notes it. */
@Service
@Transactional
public class PaperReaders {
    private final PaperReaderRepository readers;
    private final BulletinAccess access;
    private final Trail trail;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    PaperReaders(
            PaperReaderRepository readers, BulletinAccess access, Trail trail, SecrecyGuard secrecy, OfficeTime time) {
        this.readers = readers;
        this.access = access;
        this.trail = trail;
        this.secrecy = secrecy;
        this.time = time;
    }

    /** While the list is being made. */
    public void add(BulletinId id, AddPaperReader command, Actor actor) {
        access.opened(id, BulletinAction.EDIT, Objects.requireNonNull(command.version()), actor);
        String name = checked("name", Objects.requireNonNull(command.name()), actor);
        String unit = checked("unit", Objects.requireNonNull(command.unit()), actor);
        if (readers.findByBulletinIdOrderById(id.value()).stream().anyMatch(reader -> reader.isCalled(name, unit))) {
            throw new InvalidException(new Refusal("duty.bulletin.paper.twice").at("name"));
        }
        readers.save(new PaperReader(id.value(), name, unit));
        trail.record(actor, "dutyBulletin.PAPER_LISTED", id.subject(), Map.of("reader", name));
    }

    public void remove(BulletinId id, long readerId, int version, Actor actor) {
        access.opened(id, BulletinAction.EDIT, version, actor);
        var reader = reader(id, readerId);
        readers.delete(reader);
        trail.record(actor, "dutyBulletin.PAPER_STRUCK", id.subject(), Map.of("reader", reader.name()));
    }

    /** After it was sent; noted once. */
    public void hand(BulletinId id, long readerId, HandPaper command, Actor actor) {
        var bulletin = access.sent(id, actor);
        var reader = reader(id, readerId);
        String by =
                command.by() == null || command.by().isBlank() ? actor.signature() : checked("by", command.by(), actor);
        var at = moment(command.at());
        if (at.isAfter(time.now()) || at.isBefore(Objects.requireNonNull(bulletin.sentAt()))) {
            throw new InvalidException(new Refusal("duty.bulletin.paper.at.range").at("at"));
        }
        reader.hand(by, at, actor.signature());
        trail.record(
                actor, "dutyBulletin.PAPER_HANDED", id.subject(), Map.of("reader", reader.name(), "at", at.toString()));
    }

    private String checked(String field, String typed, Actor actor) {
        String words = typed.strip();
        secrecy.requireUnmarked(field, words, actor);
        return words;
    }

    private Instant moment(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? time.now()
                : OfficeTime.typed(typed)
                        .orElseThrow(() -> new InvalidException(new Refusal("roster.slot.moment").at("at")));
    }

    private PaperReader reader(BulletinId id, long readerId) {
        return readers.findById(readerId)
                .filter(reader -> reader.bulletinId() == id.value())
                .orElseThrow(NotFoundException::new);
    }
}
