package org.shuniu.rules.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.support.RepositoryTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The rule base on the migrated database, at noon of the calendar, without the rest of the application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RepositoryTest
@ComponentScan(basePackageClasses = {RuleBook.class, DocumentCheck.class, ListPages.class})
@Import(RuleBaseWiring.class)
@interface RuleBaseTest {}
