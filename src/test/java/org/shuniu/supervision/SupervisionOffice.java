package org.shuniu.supervision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.supervision.inspection.InspectionWalk;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.StatementCounter;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/** The whole application with the demo office and a clock that tests move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@TestExecutionListeners(
        listeners = ClockPutBack.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@Import({MatterWalk.class, MovableClock.class, InspectionWalk.class, InspectionWalk.Desks.class, StatementCounter.class
})
public @interface SupervisionOffice {}
