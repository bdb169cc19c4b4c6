package org.shuniu.platform.security;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who proved to be that person, in the post chosen. Lives for one request and is never stored. */
final class PersonAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final boolean mustChangePassword;
    private final boolean writing;

    private PersonAuthentication(Actor actor, boolean mustChangePassword, boolean writing) {
        super(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.actor = actor;
        this.mustChangePassword = mustChangePassword;
        this.writing = writing;
        setAuthenticated(true);
    }

    static PersonAuthentication person(Actor actor, boolean mustChangePassword) {
        return new PersonAuthentication(actor, mustChangePassword, true);
    }

    static PersonAuthentication token(Actor actor, boolean writing) {
        return new PersonAuthentication(actor, false, writing);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return List.of();
    }

    @Override
    public String getName() {
        return actor.name();
    }

    Actor actor() {
        return actor;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** False for a token that may only read. */
    boolean mayWrite() {
        return writing;
    }
}
