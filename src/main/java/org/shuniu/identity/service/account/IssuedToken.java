package org.shuniu.identity.service.account;

import java.time.Instant;
import java.util.List;

/** A new token, the only time its secret is shown. */
public record IssuedToken(long id, String name, List<String> scopes, Instant expiresAt, String token) {}
