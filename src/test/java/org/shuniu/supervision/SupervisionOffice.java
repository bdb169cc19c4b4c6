package org.shuniu.supervision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.supervision.inspection.InspectionWalk;
import org.shuniu.support.ApplicationTest;
import org.springframework.context.annotation.Import;

/** The whole application with the demo office and a clock that tests move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import({MatterWalk.class, MovableClock.class, InspectionWalk.class, InspectionWalk.Desks.class})
public @interface SupervisionOffice {}
