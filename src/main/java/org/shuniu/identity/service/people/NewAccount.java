package org.shuniu.identity.service.people;

/** An account with its one-time code, the only time it is shown. */
public record NewAccount(long personId, String account, String code) {}
