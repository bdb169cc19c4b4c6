package org.shuniu.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.SignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Where people are led after the sign-in form and after signing out. */
@Component
class SignInPages implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {
    private final SignIn signIn;

    SignInPages(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        String unsent = request.getParameter("unsent");
        if (unsent != null && !"/".equals(LocalPath.orHome(unsent))) {
            request.getRequestDispatcher("/sign-in/resume").forward(request, response);
        } else {
            response.sendRedirect(LocalPath.orHome(request.getParameter("next")));
        }
    }

    /** The form again, with the account name still in it. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        String page = exception instanceof AddressShut ? "/sign-in/shut" : "/sign-in/failed";
        request.getRequestDispatcher(page).forward(request, response);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof PersonAuthentication person) {
            signIn.signedOut(person.actor());
        }
    }
}
