package org.shuniu.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.support.ApplicationTest;

/** The whole application with the demo office, as the documents' tests use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
public @interface DocumentOffice {}
