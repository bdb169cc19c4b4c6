package org.shuniu.meeting.service.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form of a meeting: written, changed, thrown away. A draft may break rules; only its submission is refused. */
@Service
@Transactional
public class ApplicationService {
    private final MeetingRepository meetings;
    private final ApplicationDoor door;
    private final ApplicationDesk desk;
    private final DraftReader reader;
    private final LowerGovernments lower;
    private final Publication publication;

    ApplicationService(
            MeetingRepository meetings,
            ApplicationDoor door,
            ApplicationDesk desk,
            DraftReader reader,
            LowerGovernments lower,
            Publication publication) {
        this.meetings = meetings;
        this.door = door;
        this.desk = desk;
        this.reader = reader;
        this.lower = lower;
        this.publication = publication;
    }

    public MeetingId draft(DraftMeeting command, Actor actor) {
        door.requireDrafter(actor, command.meetingClass());
        var origin = door.origin(actor, publication.time());
        var read = reader.read(command, origin, actor);
        var meeting = meetings.saveAndFlush(new Meeting(origin, read.outline()));
        desk.applications().save(new MeetingApplication(meeting.id(), read.particulars()));
        keep(meeting, read);
        publication.readers().ofDraft(meeting);
        publication.announcer().moved(meeting, "DRAFT", actor, Map.of(), Set.of());
        return meeting.meetingId();
    }

    public void edit(MeetingId id, DraftMeeting command, Actor actor) {
        var meeting = door.opened(id, MeetingAction.EDIT, command.version(), actor);
        door.requireDrafter(actor, command.meetingClass());
        var application = desk.of(meeting);
        var read = reader.read(command, meeting, application, actor);
        meeting.describe(read.outline());
        meeting.step(MeetingAction.EDIT, publication.time().now());
        application.describe(read.particulars());
        keep(meeting, read);
        publication.announcer().moved(meeting, MeetingAction.EDIT.name(), actor, Map.of(), Set.of());
    }

    private void keep(Meeting meeting, DraftReader.Read read) {
        invite(meeting, read.leaders());
        desk.venues()
                .set(
                        meeting.id(),
                        lower.of(
                                meeting.origin().governmentId(),
                                read.particulars().size().subVenueLevel()));
        publication.announcer().index(meeting);
    }

    /** The leaders now named take the place of those named before. */
    private void invite(Meeting meeting, List<PostCard> leaders) {
        var asked = desk.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        desk.invitations()
                .deleteAll(asked.stream().filter(one -> one.personId() != null).toList());
        desk.invitations().flush();
        for (int place = 0; place < leaders.size(); place++) {
            var leader = leaders.get(place);
            desk.invitations()
                    .save(Invitation.person(
                            meeting.id(), Capacity.MEMBER, leader.personId(), leader.personName(), place));
        }
    }

    public void discard(MeetingId id, TakeStep command, Actor actor) {
        var meeting = door.opened(id, MeetingAction.DISCARD, command.version(), actor);
        meeting.step(MeetingAction.DISCARD, publication.time().now());
        door.endCase(meeting, command.words(), actor);
        publication.announcer().moved(meeting, MeetingAction.DISCARD.name(), actor, Map.of(), Set.of());
    }
}
