package org.shuniu.document.service;

import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** What every change brings with it: who may know, who is told, and when it was. */
@Component
public record Publication(Readers readers, Announcer announcer, OfficeTime time) {}
