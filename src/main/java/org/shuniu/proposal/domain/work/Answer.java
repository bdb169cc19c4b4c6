package org.shuniu.proposal.domain.work;

import org.jspecify.annotations.Nullable;

/**
 * What is answered.
 *
 * @param answerClass such as A, B, C: 已解决, 列入计划, 解释说明
 * @param explanation why it cannot be done, required for class C
 * @param withheldBecause null when the answer is made public
 */
public record Answer(
        String answerClass,
        @Nullable String explanation,
        @Nullable String withheldBecause) {}
