package org.shuniu.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.support.ApplicationTest;
import org.springframework.context.annotation.Import;

/** The whole application with the demo office, a clock that moves when told, and a trail that can be read. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import({RecordedTrail.class, OfficeClock.class, Browser.class})
public @interface IdentityTest {}
