package org.shuniu.duty.service.bulletin;

import static org.shuniu.kernel.access.Principals.person;
import static org.shuniu.kernel.access.Principals.role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.bulletin.DutyBulletinRepository;
import org.shuniu.duty.domain.bulletin.IssueSeries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An issue from its draft to its readers: edited, reviewed and signed by three persons. */
@Service
@Transactional
public class BulletinService {
    private final DutyBulletinRepository bulletins;
    private final BulletinAccess access;
    private final BulletinWriter writer;
    private final BulletinBook book;
    private final IssueSeries series;
    private final OfficeTime time;

    BulletinService(
            DutyBulletinRepository bulletins,
            BulletinAccess access,
            BulletinWriter writer,
            BulletinBook book,
            IssueSeries series,
            OfficeTime time) {
        this.bulletins = bulletins;
        this.access = access;
        this.writer = writer;
        this.book = book;
        this.series = series;
        this.time = time;
    }

    public BulletinId draft(DraftBulletin command, Actor actor) {
        var room = access.requireEditor(actor);
        var bulletin = bulletins.save(writer.draft(room, command.incidents(), actor));
        long organ = actor.organId();
        book.grant(
                bulletin,
                List.of(person(actor.personId()), role(Role.DUTY_OFFICER, organ), role(Role.DUTY_DIRECTOR, organ)));
        book.moved(bulletin, "DRAFT", actor, Set.of());
        return bulletin.bulletinId();
    }

    public void edit(BulletinId id, EditBulletin command, Actor actor) {
        var bulletin = access.opened(id, BulletinAction.EDIT, command.version(), actor);
        writer.edit(bulletin, command, actor);
        book.moved(bulletin, BulletinAction.EDIT.name(), actor, Set.of());
    }

    /** Takes one of the steps that need no more than words. */
    public void take(BulletinId id, BulletinAction action, MoveBulletin command, Actor actor) {
        var bulletin = access.opened(id, action, command.version(), actor);
        writer.requireUnmarked("opinion", command.opinion(), actor);
        var told = take(bulletin, action, command, actor);
        if (action != BulletinAction.COMPOSE) {
            book.opinion(bulletin, action, command.opinion(), actor);
        }
        book.moved(bulletin, action.name(), actor, told);
    }

    private Set<Long> take(DutyBulletin bulletin, BulletinAction action, MoveBulletin command, Actor actor) {
        return switch (action) {
            case COMPOSE -> compose(bulletin, command, actor);
            case SUBMIT -> submit(bulletin);
            case APPROVE -> approve(bulletin, actor);
            case SEND_BACK -> sendBack(bulletin, command);
            case SIGN -> sign(bulletin, actor);
            case SEND -> send(bulletin);
            case DISCARD -> discard(bulletin);
            case EDIT -> throw new IllegalArgumentException(action.name());
        };
    }

    private Set<Long> compose(DutyBulletin bulletin, MoveBulletin command, Actor actor) {
        writer.compose(bulletin, Boolean.TRUE.equals(command.overwrite()), actor);
        return Set.of();
    }

    private Set<Long> submit(DutyBulletin bulletin) {
        if (bulletin.readers().isEmpty() && !book.hasPaperReaders(bulletin)) {
            throw new InvalidException(new Refusal("duty.bulletin.readers.required"));
        }
        bulletin.submit(time.now());
        return book.holders(bulletin, Role.DUTY_DIRECTOR);
    }

    private Set<Long> approve(DutyBulletin bulletin, Actor actor) {
        bulletin.approve(actor, time.now());
        long organ = bulletin.origin().organId();
        book.grant(bulletin, List.of(role(Role.SECRETARY, organ), role(Role.LEADER, organ)));
        return book.holders(bulletin, Role.SECRETARY, Role.LEADER);
    }

    private Set<Long> sendBack(DutyBulletin bulletin, MoveBulletin command) {
        String words = command.opinion();
        if (words == null || words.isBlank()) {
            throw new InvalidException(new Refusal("duty.bulletin.opinion.required").at("opinion"));
        }
        bulletin.sendBack(time.now());
        return book.drafter(bulletin);
    }

    private Set<Long> sign(DutyBulletin bulletin, Actor actor) {
        var today = time.today();
        bulletin.sign(actor, time.now(), today);
        bulletin.number(series.take(bulletin.origin().organId(), today.getYear()));
        return book.drafter(bulletin);
    }

    private Set<Long> send(DutyBulletin bulletin) {
        bulletin.send(time.now());
        var readers = bulletin.readers().stream().map(ListedReader::personId).collect(Collectors.toSet());
        book.grant(bulletin, readers.stream().map(Principals::person).toList());
        return readers;
    }

    private Set<Long> discard(DutyBulletin bulletin) {
        bulletin.discard(time.now());
        return book.drafter(bulletin);
    }
}
