package org.shuniu.rules;

import org.shuniu.kernel.SubjectRef;

/**
 * A record that rules judged.
 *
 * @param organId whose work it is
 */
public record JudgedRecord(SubjectRef subject, String title, String link, long organId, String organName) {}
