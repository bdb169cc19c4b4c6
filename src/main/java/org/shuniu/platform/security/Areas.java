package org.shuniu.platform.security;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.shuniu.kernel.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Which areas a signed-in person may enter at all. Business is closed to the three administrators, whatever route it
 * has: only what is named here is open to them (GB/T 22239-2019, 权限分离).
 */
@Component
class Areas implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final RequestMatcher ADMINISTRATION = anyOf(
            "/",
            "/admin/**",
            "/audit/**",
            "/me/**",
            "/profile/**",
            "/help/**",
            "/calendar/**",
            "/sign-out",
            "/api/v1/admin/**",
            "/api/v1/audit/**",
            "/api/v1/me/**",
            "/api/v1/calendar/**",
            "/api/v1/tokens/**",
            "/api/v1/organs/**",
            "/api/v1/people/**",
            "/api/v1/delegations/**",
            "/v3/api-docs/**");

    private static final RequestMatcher OWN_PASSWORD = anyOf("/profile/password", "/api/v1/me/password", "/sign-out");

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        if (!(authentication.get() instanceof PersonAuthentication person)) {
            return new AuthorizationDecision(false);
        }
        var request = context.getRequest();
        if (person.mustChangePassword() && !OWN_PASSWORD.matches(request)) {
            throw new PasswordChangeDemanded();
        }
        if (!person.mayWrite() && !READING.contains(request.getMethod())) {
            throw new ReadingTokenUsedForWriting();
        }
        Actor actor = person.actor();
        if (actor.isAdministrator() && !ADMINISTRATION.matches(request)) {
            throw new Trespass();
        }
        return new AuthorizationDecision(true);
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(List.of(patterns).stream()
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    /** An administrator on a business route. */
    static final class Trespass extends AccessDeniedException {
        private static final long serialVersionUID = 1L;

        Trespass() {
            super("administrators do no business");
        }
    }

    static final class PasswordChangeDemanded extends AccessDeniedException {
        private static final long serialVersionUID = 1L;

        PasswordChangeDemanded() {
            super("password change demanded");
        }
    }

    static final class ReadingTokenUsedForWriting extends AccessDeniedException {
        private static final long serialVersionUID = 1L;

        ReadingTokenUsedForWriting() {
            super("token may only read");
        }
    }
}
