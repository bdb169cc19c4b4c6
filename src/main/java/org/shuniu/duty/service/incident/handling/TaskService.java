package org.shuniu.duty.service.incident.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.record.IncidentTask;
import org.shuniu.duty.domain.incident.record.IncidentTaskRepository;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.Moments;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks of an incident: one person each, who then knows of it and says what came of it (DUTY-17). */
@Service("incidentTaskService")
@Transactional
public class TaskService {
    private static final int CHOICES = 200;

    private final IncidentAccess access;
    private final IncidentTaskRepository tasks;
    private final People people;
    private final Moments moments;
    private final SecrecyGuard secrecy;
    private final IncidentBook book;

    TaskService(
            IncidentAccess access,
            IncidentTaskRepository tasks,
            People people,
            Moments moments,
            SecrecyGuard secrecy,
            IncidentBook book) {
        this.access = access;
        this.tasks = tasks;
        this.people = people;
        this.moments = moments;
        this.secrecy = secrecy;
        this.book = book;
    }

    /** Who may be named, and who acts in whose name. */
    @org.springframework.stereotype.Component("incidentTaskPeople")
    record People(Directory directory, StandingIn standing) {}

    /** People of the organ who may be named. */
    @Transactional(readOnly = true)
    public List<PostCard> people(IncidentId id, Actor actor) {
        var incident = access.seen(id, actor);
        return people.directory().colleagues(incident.origin().organId(), "", CHOICES);
    }

    public long give(IncidentId id, GiveTask command, Actor actor) {
        var incident = access.opened(id, IncidentAction.HANDLE, actor);
        secrecy.requireUnmarked("task", command.task(), actor);
        var problems = new ArrayList<Refusal>();
        Instant due = moments.any(command.dueAt(), "dueAt", problems);
        var person = person(incident, Objects.requireNonNull(command.personId()), problems);
        if (!problems.isEmpty() || due == null || person == null) {
            throw new InvalidException(problems);
        }
        String words = Objects.requireNonNull(command.task()).strip();
        var doer = new IncidentTask.Doer(person.personId(), person.personName(), person.unitName());
        var task = tasks.save(new IncidentTask(incident.id(), words, doer, due, book.by(actor)));
        book.openTo(incident, Set.of(person.personId()));
        book.line(incident, "TASK", person.personName() + "\n" + words, actor);
        book.moved(incident, "TASK", actor, Set.of(person.personId()), Map.of("dueAt", due.toString()));
        return task.id();
    }

    private @Nullable PostCard person(Incident incident, long id, List<Refusal> problems) {
        var person = people.directory().postsOf(id).stream()
                .filter(post -> post.organId() == incident.origin().organId())
                .findFirst();
        if (person.isEmpty()) {
            problems.add(new Refusal("incident.task.person.unknown").at("personId"));
        }
        return person.orElse(null);
    }

    /** By the person named, or an officer who was told; also when the incident is over or in the file of another. */
    public void finish(IncidentId id, long taskId, AnswerDispatch command, Actor actor) {
        var incident = access.seen(id, actor);
        var task = tasks.findById(taskId)
                .filter(one -> one.incidentId() == incident.id())
                .orElseThrow(NotFoundException::new);
        if (StandingIn.isOrStandsFor(actor, task.doer().personId())) {
            access.ofDuty(id, IncidentAction.APPEND, actor);
        } else {
            access.ofDuty(id, IncidentAction.HANDLE, actor);
        }
        secrecy.requireUnmarked("words", command.words(), actor);
        String words = Objects.requireNonNull(command.words()).strip();
        task.finish(words, book.now());
        var doer = people.standing().as(actor, task.doer().personId());
        book.line(incident, "TASK_DONE", task.task() + "\n" + words, doer);
        book.moved(incident, "TASK_DONE", doer, Set.of(task.by().personId()), Map.of());
    }
}
