package org.shuniu.duty.service.score;

import java.time.LocalDate;
import org.shuniu.duty.domain.score.ScoreItem;
import org.shuniu.kernel.SubjectRef;

/**
 * A record that costs points.
 *
 * @param on the day it counts for
 * @param words name of the record, e.g. the title of an incident
 * @param link its page
 */
public record Evidence(ScoreItem item, SubjectRef record, LocalDate on, String words, String link) {}
