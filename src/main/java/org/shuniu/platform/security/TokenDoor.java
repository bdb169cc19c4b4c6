package org.shuniu.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.SignIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer}: the person behind the token for this one request. */
class TokenDoor extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    /** Which of several posts the bearer acts in. */
    private static final String POST_HEADER = "X-Shuniu-Post";

    private final SignIn signIn;
    private final Directory directory;

    TokenDoor(SignIn signIn, Directory directory) {
        this.signIn = signIn;
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            bearer(header.substring(BEARER.length()).strip(), request)
                    .ifPresent(person -> SecurityContextHolder.setContext(new SecurityContextImpl(person)));
        }
        chain.doFilter(request, response);
    }

    private Optional<PersonAuthentication> bearer(String token, HttpServletRequest request) {
        return signIn.withToken(token).flatMap(holder -> directory
                .actor(holder.personId(), post(request))
                .map(actor -> PersonAuthentication.token(actor, holder.canWrite())));
    }

    private static @Nullable Long post(HttpServletRequest request) {
        String post = request.getHeader(POST_HEADER);
        return post != null && post.matches("\\d{1,18}") ? Long.valueOf(post) : null;
    }
}
