package org.shuniu.duty;

/** A wall screen that proved to be one; it is no person, reads one board and may do nothing. */
public record WallScreen(long deviceId, long roomId, String name) {}
