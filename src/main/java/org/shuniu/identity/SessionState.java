package org.shuniu.identity;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What a session holds: ids and times, nothing else. */
public final class SessionState {
    private static final String PERSON = "person";
    /** Lets all sessions of a person be found in the table of sessions. */
    private static final String INDEX = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private static final String POST = "post";
    private static final String SINCE = "since";
    private static final String MUST_CHANGE = "mustChangePassword";

    private SessionState() {}

    public static void open(HttpSession session, long personId, Instant since) {
        session.setAttribute(PERSON, personId);
        session.setAttribute(INDEX, String.valueOf(personId));
        session.setAttribute(SINCE, since.getEpochSecond());
        session.removeAttribute(POST);
        session.removeAttribute(MUST_CHANGE);
    }

    public static @Nullable Long person(HttpSession session) {
        return (Long) session.getAttribute(PERSON);
    }

    /** Start of the session, from which the absolute limit counts. */
    public static Instant since(HttpSession session) {
        Object since = session.getAttribute(SINCE);
        return since instanceof Long seconds ? Instant.ofEpochSecond(seconds) : Instant.EPOCH;
    }

    /** The post chosen, null for the first one. */
    public static @Nullable Long post(HttpSession session) {
        return (Long) session.getAttribute(POST);
    }

    public static void act(HttpSession session, long postId) {
        session.setAttribute(POST, postId);
    }

    public static void demandPassword(HttpSession session) {
        session.setAttribute(MUST_CHANGE, Boolean.TRUE);
    }

    public static void passwordChanged(HttpSession session) {
        session.removeAttribute(MUST_CHANGE);
    }

    public static boolean demandsPassword(HttpSession session) {
        return session.getAttribute(MUST_CHANGE) != null;
    }
}
