package org.shuniu.supervision.service.board;

/**
 * How long a step takes.
 *
 * @param step RECEIPT, HANDLING, EXAMINATION or DECISION
 * @param count steps ended in the period
 * @param medianHours by the clock, half of them took less
 */
public record StepTime(String step, long count, double medianHours) {
    public long days() {
        return Math.round(medianHours / 24);
    }

    public boolean isLong() {
        return medianHours >= 48;
    }

    public long hours() {
        return Math.round(medianHours);
    }
}
