package org.shuniu.meeting.service.material;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.shuniu.files.FileStore;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialRepository;
import org.shuniu.meeting.domain.material.MaterialStatus;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.Liaisons;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of a meeting; those invited read them once they are released, and not before. */
@Service("meetingMaterialService")
@Transactional
public class MaterialService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final MaterialRepository materials;
    private final MaterialReaders readers;
    private final FileStore files;
    private final Telling telling;

    MaterialService(
            MeetingAccess access,
            NoticePolicy policy,
            MaterialRepository materials,
            MaterialReaders readers,
            FileStore files,
            Telling telling) {
        this.access = access;
        this.policy = policy;
        this.materials = materials;
        this.readers = readers;
        this.files = files;
        this.telling = telling;
    }

    /** Who is told, when, and that nothing secret stands in a title. */
    @Component("meetingMaterialTelling")
    record Telling(
            Publication publication, SecrecyGuard secrecy, InvitationRepository invitations, Liaisons liaisons) {}

    public long add(MeetingId id, AddMaterial command, String name, InputStream content, Actor actor) {
        var meeting = prepared(id, "ADD_MATERIAL", actor);
        telling.secrecy().requireUnmarked("title", command.title(), actor);
        var now = telling.publication().time().now();
        var material = materials.saveAndFlush(
                new Material(meeting.id(), command.title().strip(), actor.signature(), now));
        readers.fit(material, meeting);
        material.revise(files.store(material.subject(), name, content, actor).id(), actor.signature(), now);
        tell(meeting, material, "ADD_MATERIAL", actor, Set.of());
        return material.id();
    }

    /** The next edition; of a released paper it is out at once, and the one before is put by for those who prepare. */
    public void revise(MeetingId id, long materialId, String name, InputStream content, Actor actor) {
        var meeting = prepared(id, "REVISE_MATERIAL", actor);
        var material = of(meeting, materialId);
        long former = material.fileId();
        material.revise(
                files.store(material.subject(), name, content, actor).id(),
                actor.signature(),
                telling.publication().time().now());
        files.pass(material.subject(), former, material.earlier(), actor);
        files.remove(material.subject(), former, actor);
        readers.fit(material, meeting);
        boolean out = material.status() == MaterialStatus.RELEASED;
        tell(meeting, material, "REVISE_MATERIAL", actor, out ? invited(meeting) : Set.of());
    }

    public void release(MeetingId id, long materialId, MaterialStep command, Actor actor) {
        var meeting = prepared(id, "RELEASE_MATERIAL", actor);
        var material = unchanged(of(meeting, materialId), command);
        material.release(actor.signature(), telling.publication().time().now());
        readers.fit(material, meeting);
        boolean told = meeting.status() != MeetingStatus.APPROVED;
        tell(meeting, material, "RELEASE_MATERIAL", actor, told ? invited(meeting) : Set.of());
    }

    public void withdraw(MeetingId id, long materialId, MaterialStep command, Actor actor) {
        var meeting = prepared(id, "WITHDRAW_MATERIAL", actor);
        var material = unchanged(of(meeting, materialId), command);
        material.withdraw();
        readers.fit(material, meeting);
        tell(meeting, material, "WITHDRAW_MATERIAL", actor, Set.of());
    }

    /** The list changed: who is on it now reads what is released, and nobody else. */
    void fit(Meeting meeting) {
        materials.findByMeetingIdOrderById(meeting.id()).forEach(one -> readers.fit(one, meeting));
    }

    private Meeting prepared(MeetingId id, String step, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, step, actor);
        return meeting;
    }

    private Material of(Meeting meeting, long materialId) {
        return materials
                .findById(materialId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
    }

    private static Material unchanged(Material material, MaterialStep command) {
        if (material.version() != command.version()) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return material;
    }

    private Set<Long> invited(Meeting meeting) {
        return telling.liaisons().told(telling.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()));
    }

    private void tell(Meeting meeting, Material material, String step, Actor actor, Set<Long> told) {
        telling.publication()
                .announcer()
                .moved(meeting, step, actor, Map.of("material", String.valueOf(material.id())), told);
    }
}
