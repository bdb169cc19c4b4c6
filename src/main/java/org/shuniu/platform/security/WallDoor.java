package org.shuniu.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.shuniu.duty.WallScreen;
import org.shuniu.duty.WallScreens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** The token of a wall screen, from its cookie or as bearer: the screen for this one request. */
class WallDoor extends OncePerRequestFilter {
    private static final String COOKIE = "SHUNIU_WALL";
    private static final String BEARER = "Bearer ";

    private final WallScreens screens;

    WallDoor(WallScreens screens) {
        this.screens = screens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request)
                .flatMap(screens::opened)
                .ifPresent(screen -> SecurityContextHolder.setContext(new SecurityContextImpl(new AtTheWall(screen))));
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /** Lives for one request, has no authority and is never stored. */
    private static final class AtTheWall extends AbstractAuthenticationToken {
        private static final long serialVersionUID = 1L;

        private final transient WallScreen screen;

        AtTheWall(WallScreen screen) {
            super(AuthorityUtils.NO_AUTHORITIES);
            this.screen = screen;
            setAuthenticated(true);
        }

        @Override
        public WallScreen getPrincipal() {
            return screen;
        }

        @Override
        public String getCredentials() {
            return "";
        }

        @Override
        public String getName() {
            return screen.name();
        }
    }
}
