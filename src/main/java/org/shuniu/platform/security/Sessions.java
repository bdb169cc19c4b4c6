package org.shuniu.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sessions in the database whose last access is written at most once a minute, and not at all for requests that a page
 * makes by itself (header {@code X-Shuniu-Background}, streams of events): those do not keep a person signed in.
 */
final class Sessions<S extends Session> implements SessionRepository<Sessions.Kept<S>> {
    static final String BACKGROUND = "X-Shuniu-Background";
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final SessionRepository<S> stored;

    Sessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Kept<S> createSession() {
        return new Kept<>(stored.createSession());
    }

    @Override
    public void save(Kept<S> session) {
        stored.save(session.stored);
    }

    @Override
    public @Nullable Kept<S> findById(String id) {
        S found = stored.findById(id);
        return found == null ? null : new Kept<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    private static boolean isBackground() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && isBackground(request.getRequest());
    }

    /** A script cannot name a header of its own for a stream of events; what it accepts tells it. */
    private static boolean isBackground(HttpServletRequest request) {
        return request.getHeader(BACKGROUND) != null
                || MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    record Kept<S extends Session>(S stored) implements Session {
        @Override
        public void setLastAccessedTime(Instant now) {
            if (!isBackground() && !now.isBefore(stored.getLastAccessedTime().plus(WRITTEN_EVERY))) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
