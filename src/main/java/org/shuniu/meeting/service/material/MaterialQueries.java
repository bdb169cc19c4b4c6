package org.shuniu.meeting.service.material;

import java.util.List;
import org.shuniu.files.FileStore;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialRepository;
import org.shuniu.meeting.domain.material.MaterialStatus;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of a meeting; those that are not released only for those who prepare it. */
@Service("meetingMaterialQueries")
@Transactional(readOnly = true)
public class MaterialQueries {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final MaterialRepository materials;
    private final FileStore files;

    MaterialQueries(MeetingAccess access, NoticePolicy policy, MaterialRepository materials, FileStore files) {
        this.access = access;
        this.policy = policy;
        this.materials = materials;
        this.files = files;
    }

    /** @param prepares the reader prepares the meeting */
    public record MaterialsView(List<MaterialRow> rows, boolean prepares) {}

    public MaterialsView materials(MeetingId id, Actor actor) {
        return materials(access.seen(id, actor), actor);
    }

    MaterialsView materials(Meeting meeting, Actor actor) {
        boolean prepares = policy.prepares(actor, meeting).isEmpty();
        return new MaterialsView(rows(meeting.id(), prepares), prepares);
    }

    /** What everybody invited reads, also by a personal link. */
    public List<MaterialRow> released(long meeting) {
        return rows(meeting, false);
    }

    private List<MaterialRow> rows(long meeting, boolean all) {
        return materials.findByMeetingIdOrderById(meeting).stream()
                .filter(one -> all || one.status() == MaterialStatus.RELEASED)
                .map(one -> MaterialRow.of(one, all ? earlier(one) : List.of()))
                .toList();
    }

    private List<MaterialRow.Earlier> earlier(Material material) {
        return material.edition() == 1
                ? List.of()
                : files.of(material.earlier()).stream()
                        .map(file ->
                                new MaterialRow.Earlier(file.id(), file.name(), file.addedByName(), file.addedAt()))
                        .toList();
    }

    public MaterialRow material(MeetingId id, long materialId, Actor actor) {
        return materials(id, actor).rows().stream()
                .filter(row -> row.id() == materialId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
