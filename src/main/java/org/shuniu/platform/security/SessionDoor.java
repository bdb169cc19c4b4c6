package org.shuniu.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.SessionState;
import org.shuniu.kernel.Actor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Keeps ids in the session and asks the directory who that is now, so that a lock or a lost role works at once. */
class SessionDoor implements SecurityContextRepository {
    private final Directory directory;
    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;

    SessionDoor(Directory directory, Clock clock, Duration idle, Duration absolute) {
        this.directory = directory;
        this.clock = clock;
        this.idle = idle;
        this.absolute = absolute;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return person(holder.getRequest())
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<PersonAuthentication> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Long person = session == null ? null : SessionState.person(session);
        if (session == null || person == null) {
            return Optional.empty();
        }
        if (!clock.instant().isBefore(SessionState.since(session).plus(absolute))) {
            session.invalidate();
            return Optional.empty();
        }
        return actor(person, SessionState.post(session))
                .map(actor -> PersonAuthentication.person(actor, SessionState.demandsPassword(session)));
    }

    /** A post that ended meanwhile gives way to the first one left. */
    private Optional<Actor> actor(long person, @Nullable Long post) {
        Optional<Actor> chosen = directory.actor(person, post);
        return chosen.isEmpty() && post != null ? directory.actor(person, null) : chosen;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof PersonAuthentication person) {
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
            SessionState.open(session, person.actor().personId(), clock.instant());
            if (person.mustChangePassword()) {
                SessionState.demandPassword(session);
            }
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && SessionState.person(session) != null;
    }
}
