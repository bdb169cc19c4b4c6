package org.shuniu.platform.security;

import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins failed from this address. */
final class AddressShut extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    AddressShut() {
        super("address shut");
    }
}
