package org.shuniu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ActiveProfiles;

/** JPA, JdbcClient, kernel.access and the rights of the running role on an empty migrated PostgreSQL; import what else a test needs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// a slice has no executor to boot beside
@DataJpaTest(properties = "spring.jpa.bootstrap=default")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ComponentScan({"org.shuniu.kernel.access", "org.shuniu.platform.db"})
@ActiveProfiles("test")
public @interface RepositoryTest {}
