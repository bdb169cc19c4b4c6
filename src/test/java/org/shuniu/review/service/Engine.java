package org.shuniu.review.service;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.files.FileStore;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.access.Grants;
import org.shuniu.review.domain.Cases;
import org.shuniu.review.domain.Readers;
import org.shuniu.review.domain.Routes;
import org.shuniu.review.service.move.CirculateMove;
import org.shuniu.review.service.move.CompleteMove;
import org.shuniu.review.service.move.Moves;
import org.shuniu.review.service.move.NextHandlers;
import org.shuniu.review.service.move.ReassignMove;
import org.shuniu.review.service.move.RecallMove;
import org.shuniu.review.service.move.RecordMove;
import org.shuniu.review.service.move.ReopenMove;
import org.shuniu.review.service.move.ReturnMove;
import org.shuniu.review.service.move.SignerMove;
import org.shuniu.review.service.move.SubmitMove;
import org.shuniu.review.service.move.TerminateMove;
import org.shuniu.review.service.move.TransferMove;
import org.shuniu.review.service.move.UrgeMove;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.context.ApplicationEventPublisher;

/** Wires the moves by hand, for tests without Spring. */
public record Engine(
        Cases cases,
        ReviewedSubjects subjects,
        Directory directory,
        Acting acting,
        MovePolicy policy,
        WorkingCalendar calendar,
        Clock clock) {
    public static Engine of(
            Cases cases, ReviewedSubjects subjects, Directory directory, WorkingCalendar calendar, Clock clock) {
        var acting = new Acting(directory, subjects, clock);
        return new Engine(cases, subjects, directory, acting, new MovePolicy(acting, subjects), calendar, clock);
    }

    public Moves moves(Routes routes, Grants grants, ApplicationEventPublisher events, Readers readers) {
        var handlers = new HandlerFinder(directory, subjects);
        var desk = new CaseDesk(
                cases, subjects, handlers, new StepDues(calendar), new MoveAnnouncer(events, grants, clock), clock);
        var book = new OpinionBook(cases, mock(SecrecyGuard.class), clock);
        var choice = new SignerChoice(directory, handlers);
        var next = new NextHandlers(desk, policy, subjects, handlers);
        return new Moves(
                new SubmitMove(desk, routes, book),
                new CompleteMove(desk, acting, policy, book),
                new ReturnMove(desk, acting, policy, book),
                new ReopenMove(desk, book),
                new RecallMove(desk, acting, policy, book),
                new TerminateMove(desk, policy, book),
                new TransferMove(desk, acting, policy, book, choice),
                new SignerMove(desk, acting, policy, book, choice, next),
                new ReassignMove(desk, policy, book, choice),
                new RecordMove(desk, policy, book, directory, scans(), clock),
                new UrgeMove(desk, policy, book),
                new CirculateMove(desk, policy, choice, readers, book),
                next);
    }

    /** Every scan is there. */
    private static FileStore scans() {
        var files = mock(FileStore.class);
        when(files.belongs(any(), anyLong())).thenReturn(true);
        return files;
    }
}
