package org.shuniu.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.document.DocumentOffice;
import org.springframework.context.annotation.Import;

/** The whole application with secrets in it, and every statement counted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DocumentOffice
@Import({Secrets.class, RouteWalk.class})
public @interface WalkTest {}
