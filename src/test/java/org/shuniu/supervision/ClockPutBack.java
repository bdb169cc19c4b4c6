package org.shuniu.supervision;

import org.shuniu.support.FixedClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test begins on the day of the office, wherever another has left the clock. */
class ClockPutBack implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(FixedClock.class).moveTo(MovableClock.DAY);
    }
}
