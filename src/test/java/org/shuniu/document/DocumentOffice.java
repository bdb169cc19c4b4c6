package org.shuniu.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.search.SearchIndex;
import org.shuniu.support.ApplicationTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** The whole application with the demo office, as the documents' tests use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import({DocumentOffice.Doors.class, OfficeWalk.class})
public @interface DocumentOffice {
    /** Front doors whose owners are not here yet. */
    @TestConfiguration(proxyBeanMethods = false)
    class Doors {
        @Bean
        @Fallback
        SearchIndex noSearch() {
            return new SearchIndex() {
                @Override
                public void put(
                        SubjectRef subject,
                        String title,
                        String number,
                        String text,
                        java.time.LocalDate sortDate,
                        String link) {}

                @Override
                public void remove(SubjectRef subject) {}
            };
        }
    }
}
