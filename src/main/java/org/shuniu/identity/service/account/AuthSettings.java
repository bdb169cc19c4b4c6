package org.shuniu.identity.service.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of sign-in, with the defaults chosen for GB/T 22239-2019 level 3, 身份鉴别.
 *
 * @param attempts wrong passwords in a row that lock an account
 * @param lock how long it stays locked
 * @param addressAttempts failures from one address, whatever accounts they name, that shut the door to it
 * @param addressWindow within which they are counted
 * @param idle a session without activity ends after this
 * @param absolute a session ends after this in any case
 * @param minLength characters of a password
 * @param minClasses of lower case, upper case, digits, others
 * @param maxAge a password older than this must be changed
 * @param history this many last passwords are not used again
 * @param codeValid how long a one-time code opens the account
 * @param tokenDays longest life of a personal access token
 * @param hashStrength cost of bcrypt
 */
@ConfigurationProperties("shuniu.auth")
public record AuthSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("30m") Duration lock,
        @DefaultValue("100") int addressAttempts,
        @DefaultValue("10m") Duration addressWindow,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("8h") Duration absolute,
        @DefaultValue("10") int minLength,
        @DefaultValue("3") int minClasses,
        @DefaultValue("90d") Duration maxAge,
        @DefaultValue("5") int history,
        @DefaultValue("72h") Duration codeValid,
        @DefaultValue("365") int tokenDays,
        @DefaultValue("10") int hashStrength) {}
