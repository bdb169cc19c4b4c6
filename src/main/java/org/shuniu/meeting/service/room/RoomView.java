package org.shuniu.meeting.service.room;

import org.shuniu.meeting.domain.room.RoomCard;

/** @param keeps the reader keeps this room */
public record RoomView(long id, int version, RoomCard card, boolean keeps) {}
