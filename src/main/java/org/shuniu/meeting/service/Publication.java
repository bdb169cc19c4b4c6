package org.shuniu.meeting.service;

import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** What every change brings with it: who may know, who is told, and when it was. */
@Component("meetingPublication")
public record Publication(MeetingReaders readers, Announcer announcer, OfficeTime time) {}
