package org.shuniu.meeting;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.topic.DescribeTopic;
import org.shuniu.meeting.service.topic.MoveTopic;
import org.shuniu.meeting.service.topic.TopicService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings of the demo office as the tests of topics, agenda and minutes need them. */
public final class AgendaOffice {
    public static final String GOVERNMENT = "云江省人民政府";

    private final ApplicationContext context;
    private final TransactionTemplate transaction;

    public AgendaOffice(ApplicationContext context) {
        this.context = context;
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public Actor person(String account) {
        long id = context.getBean(JdbcClient.class)
                .sql("select id from person where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        return context.getBean(Directory.class).actor(id, null).orElseThrow();
    }

    /** Called by 会务处; moments as 2026-04-13T09:00. */
    public MeetingId session(MeetingClass kind, String title, String from, String until, MeetingStatus status) {
        var outline = Meetings.outline(title, kind, from, until);
        long government = context.getBean(Directory.class)
                .organNamed(GOVERNMENT)
                .orElseThrow()
                .id();
        var meetings = context.getBean(MeetingRepository.class);
        var id = new MeetingId(Objects.requireNonNull(transaction.execute(state -> {
            var meeting = meetings.save(Meetings.calledBy(person("jianning"), government, outline));
            context.getBean(MeetingReaders.class).ofDraft(meeting);
            context.getBean(MeetingReaders.class).ofOffice(meeting);
            return meeting.id();
        })));
        move(id, status);
        return id;
    }

    /** Takes the usual steps as far as that. */
    public void move(MeetingId id, MeetingStatus status) {
        for (MeetingAction action :
                List.of(MeetingAction.CONVENE, MeetingAction.NOTIFY, MeetingAction.OPEN, MeetingAction.END)) {
            change(id, meeting -> {
                if (meeting.status() != status
                        && action.startsFrom(meeting.status())
                        && meeting.status().compareTo(status) < 0) {
                    meeting.step(action, Meetings.NOW);
                }
            });
        }
    }

    public void change(MeetingId id, Consumer<Meeting> what) {
        transaction.executeWithoutResult(state -> what.accept(
                context.getBean(MeetingRepository.class).findById(id.value()).orElseThrow()));
    }

    /** Somebody who is, or is not, there; the meeting is known to him or her from then on. */
    public void attends(MeetingId id, Capacity capacity, String account, @Nullable String leave) {
        var person = person(account);
        transaction.executeWithoutResult(state -> {
            var attendee = new Attendee(
                    id.value(),
                    null,
                    capacity,
                    new Attendee.Named(person.personId(), person.name(), person.organName(), null),
                    (int) context.getBean(AttendeeRepository.class).count());
            if (leave != null) {
                attendee.takeLeave(leave);
            }
            context.getBean(AttendeeRepository.class).save(attendee);
            var meeting = context.getBean(MeetingRepository.class)
                    .findById(id.value())
                    .orElseThrow();
            context.getBean(MeetingReaders.class).add(meeting, List.of(Principals.person(person.personId())));
        });
    }

    public DescribeTopic draft(String title, MeetingClass wanted) {
        return new DescribeTopic(
                title, "摘要", "汇报材料。", "2026年3月2日厅务会议研究同意", wanted, false, false, "云江省财政厅：同意\n云江省农业厅：建议分步实施", 0);
    }

    /** A topic of 省水务厅 that has gone so far. */
    public TopicId topic(String title, TopicAction... steps) {
        return topic(draft(title, MeetingClass.EXECUTIVE), steps);
    }

    public TopicId topic(DescribeTopic draft, TopicAction... steps) {
        var topics = context.getBean(TopicService.class);
        var id = topics.propose(draft, person("zhaoheng"));
        for (TopicAction step : steps) {
            take(id, step);
        }
        return id;
    }

    /** Taken by whose duty it is. */
    public void take(TopicId id, TopicAction step) {
        context.getBean(TopicService.class).take(id, step, new MoveTopic("意见", version(id)), person(hand(step)));
    }

    public int version(TopicId id) {
        return context.getBean(TopicRepository.class)
                .findById(id.value())
                .orElseThrow()
                .version();
    }

    private static String hand(TopicAction step) {
        return switch (step) {
            case SUBMIT -> "weiran";
            case FIND_LAWFUL -> "guyan";
            case ACCEPT, SEND_BACK -> "chengzhu";
            case PASS, SETTLE -> "jiangfan";
            case APPROVE, ALLOW_LATE -> "zhoumingyuan";
            default -> "zhaoheng";
        };
    }
}
