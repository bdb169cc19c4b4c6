package org.shuniu.supervision.domain.study;

import java.time.Instant;
import org.shuniu.kernel.SubjectRef;

/** A paper that began from a report: a document draft, a topic. */
public record StudyPaper(SubjectRef paper, String title, String link, String byName, Instant at) {}
