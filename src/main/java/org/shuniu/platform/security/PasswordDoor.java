package org.shuniu.platform.security;

import org.shuniu.identity.Directory;
import org.shuniu.identity.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Account and password, from the sign-in page or by HTTP Basic for a token. */
@Component
class PasswordDoor implements AuthenticationProvider {
    private final SignIn signIn;
    private final Directory directory;

    PasswordDoor(SignIn signIn, Directory directory) {
        this.signIn = signIn;
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (signIn.isAddressShut()) {
            throw new AddressShut();
        }
        String password = attempt.getCredentials() instanceof String given ? given : "";
        var signedIn = signIn.withPassword(attempt.getName(), password).orElseThrow(PasswordDoor::refused);
        var actor = directory.actor(signedIn.personId(), null).orElseThrow(PasswordDoor::refused);
        return PersonAuthentication.person(actor, signedIn.mustChangePassword());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }
}
