package org.shuniu.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.shuniu.duty.WallScreens;
import org.shuniu.identity.Directory;
import org.shuniu.identity.SignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Four chains: HTTP Basic for one address, bearer tokens for the API, a screen's token for the board on the wall,
 * sessions with CSRF for everything else. What no rule opens stays closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String TOKENS = "/api/v1/tokens";
    private static final String WALL = "/duty-wall";

    /** The preview of a printed page stands in a frame of our own, hence frames and objects from 'self'. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; "
            + "script-src 'self'; object-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'self'";

    private final Answers answers;
    private final Areas areas;

    SecurityConfiguration(Answers answers, Areas areas) {
        this.answers = answers;
        this.areas = areas;
    }

    @Bean
    @Order(1)
    SecurityFilterChain basicForTokens(HttpSecurity http, PasswordDoor password) throws Exception {
        return stateless(http)
                .securityMatcher(request -> "POST".equals(request.getMethod())
                        && TOKENS.equals(request.getRequestURI())
                        && hasScheme(request, "Basic "))
                .authenticationManager(onlyBy(password))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .authorizeHttpRequests(this::enterAreas)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain bearerForApi(HttpSecurity http, SignIn signIn, Directory directory) throws Exception {
        return stateless(http)
                .securityMatcher(request ->
                        request.getRequestURI().startsWith("/api/v1/") && request.getHeader("Authorization") != null)
                .addFilterBefore(new TokenDoor(signIn, directory), AuthorizationFilter.class)
                // a token must not beget a token that outlives it
                .authorizeHttpRequests(requests -> enterAreas(
                        requests.requestMatchers(HttpMethod.POST, TOKENS).denyAll()))
                .build();
    }

    /** A wall screen is no person: its token opens this one address, and nobody else's session does. */
    @Bean
    @Order(3)
    SecurityFilterChain tokenForWall(HttpSecurity http, WallScreens screens) throws Exception {
        return stateless(http)
                .securityMatcher(WALL, WALL + "/**")
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .addFilterBefore(new WallDoor(screens), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(WALL)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain sessionForPages(
            HttpSecurity http, SessionDoor session, PasswordDoor password, SignInPages pages) throws Exception {
        headers(http)
                .securityContext(context -> context.securityContextRepository(session))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .authenticationManager(onlyBy(password))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("account")
                        .successHandler(pages)
                        .failureHandler(pages))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .addLogoutHandler(pages)
                        .logoutSuccessUrl("/sign-in?out"))
                .authorizeHttpRequests(requests -> enterAreas(open(requests)));
        return http.build();
    }

    @Bean
    SessionDoor sessionDoor(
            Directory directory,
            Clock clock,
            @Value("${shuniu.auth.idle:30m}") Duration idle,
            @Value("${shuniu.auth.absolute:8h}") Duration absolute) {
        return new SessionDoor(directory, clock, idle, absolute);
    }

    /** No second manager behind it, which would ask the same door again and count each failure twice. */
    private static AuthenticationManager onlyBy(PasswordDoor password) {
        return new ProviderManager(password);
    }

    private HttpSecurity stateless(HttpSecurity http) throws Exception {
        return headers(http)
                .csrf(csrf -> csrf.disable())
                .formLogin(form -> form.disable())
                .logout(out -> out.disable())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(Customizer.withDefaults()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers));
    }

    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.requestMatchers(
                        "/sign-in",
                        "/sign-in/failed",
                        "/sign-in/shut",
                        "/sign-in/expired",
                        "/error",
                        "/favicon.ico",
                        "/favicon.svg")
                .permitAll()
                // the secret in the address is the key: neither a calendar program nor a guest can sign in
                .requestMatchers(HttpMethod.GET, "/duty-calendar/*", "/meeting-calendar/*")
                .permitAll()
                .requestMatchers("/meeting-guests/**")
                .permitAll()
                .requestMatchers("/css/**", "/js/**", "/vendor/**", "/fonts/**", "/img/**")
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll();
    }

    private void enterAreas(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // ASYNC is the end of an answer whose beginning was let in
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .access(areas);
    }

    /** No session has to be made for a visitor who only looks at the sign-in page. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        repository.setCookiePath("/");
        repository.setHeaderName("X-CSRF-TOKEN");
        return repository;
    }

    private static boolean hasScheme(HttpServletRequest request, String scheme) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
