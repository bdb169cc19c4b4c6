package org.shuniu.duty.service.wall;

/** A screen that was just let in, with its token, which is shown this once. */
public record IssuedWallDevice(long id, String name, String room, String token) {}
