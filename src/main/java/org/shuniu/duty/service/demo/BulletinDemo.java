package org.shuniu.duty.service.demo;

import java.util.List;
import java.util.Optional;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.duty.service.bulletin.BulletinReading;
import org.shuniu.duty.service.bulletin.BulletinService;
import org.shuniu.duty.service.bulletin.DraftBulletin;
import org.shuniu.duty.service.bulletin.EditBulletin;
import org.shuniu.duty.service.bulletin.MoveBulletin;
import org.shuniu.duty.service.bulletin.ToldIncident;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.reading.ListedReader;
import org.springframework.stereotype.Component;

/** One issue of the demo office about its oldest incident of note, read by the first leader; later ones are proposed. */
@Component
class BulletinDemo implements DemoPart {
    private final DutyRoomRepository rooms;
    private final Directory directory;
    private final BulletinService bulletins;
    private final BulletinQueries queries;
    private final BulletinReading reading;

    BulletinDemo(
            DutyRoomRepository rooms,
            Directory directory,
            BulletinService bulletins,
            BulletinQueries queries,
            BulletinReading reading) {
        this.rooms = rooms;
        this.directory = directory;
        this.bulletins = bulletins;
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 79;
    }

    @Override
    public void load() {
        rooms.findAll().stream().filter(room -> room.kind() == RoomKind.GENERAL).forEach(this::tell);
    }

    private void tell(DutyRoom room) {
        var director = holder(Role.DUTY_DIRECTOR, room.organId());
        var editor = directory.holders(Role.DUTY_OFFICER, room.organId()).stream()
                .filter(post -> director.stream().noneMatch(head -> head.personId() == post.personId()))
                .findFirst()
                .flatMap(this::actor);
        var signer = holder(Role.SECRETARY, room.organId()).or(() -> holder(Role.LEADER, room.organId()));
        if (editor.isPresent() && director.isPresent() && signer.isPresent()) {
            oldest(editor.get()).ifPresent(incident -> issue(incident, editor.get(), director.get(), signer.get()));
        }
    }

    private Optional<ToldIncident> oldest(Actor editor) {
        var graded = queries.offered(editor).stream()
                .filter(incident -> incident.level() != null && !"GENERAL".equals(incident.level()))
                .toList();
        return graded.stream()
                .reduce((newer, older) -> newer.receivedAt().isBefore(older.receivedAt()) ? newer : older);
    }

    private void issue(ToldIncident incident, Actor editor, Actor director, Actor signer) {
        var id = bulletins.draft(new DraftBulletin(List.of(incident.id())), editor);
        var drafted = queries.view(id, editor);
        var readers = queries.candidates(id, editor).stream()
                .map(ListedReader::personId)
                .limit(2)
                .toList();
        bulletins.edit(id, new EditBulletin(drafted.title(), drafted.body(), readers, drafted.version()), editor);
        take(id, BulletinAction.SUBMIT, editor);
        take(id, BulletinAction.APPROVE, director);
        take(id, BulletinAction.SIGN, signer);
        take(id, BulletinAction.SEND, editor);
        readers.stream()
                .findFirst()
                .flatMap(reader -> directory.actor(reader, null))
                .ifPresent(reader -> reading.opened(id, reader));
    }

    private void take(BulletinId id, BulletinAction action, Actor actor) {
        int version = queries.view(id, actor).version();
        bulletins.take(id, action, MoveBulletin.of(null, version), actor);
    }

    private Optional<Actor> holder(Role role, long organId) {
        return directory.holders(role, organId).stream().findFirst().flatMap(this::actor);
    }

    private Optional<Actor> actor(PostCard post) {
        return directory.actor(post.personId(), post.postId());
    }
}
