package org.shuniu.identity.service.people;

/** One line of the list of people; {@code posts} in plain words. */
public record PersonRow(long id, String account, String name, boolean locked, String posts) {}
