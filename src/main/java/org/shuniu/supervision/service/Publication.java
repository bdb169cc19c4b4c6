package org.shuniu.supervision.service;

import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** What every change brings with it: its line in the story, who may know, who is told, and when it was. */
@Component("matterPublication")
public record Publication(Story story, Readers readers, Announcer announcer, OfficeTime time) {}
