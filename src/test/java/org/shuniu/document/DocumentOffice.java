package org.shuniu.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mockito.Mockito;
import org.shuniu.kernel.web.TodoSource;
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
@Import({DocumentOffice.Doors.class, OfficeWalk.class, OfficeOrder.class})
public @interface DocumentOffice {
    /** Front doors whose owners are not here yet. */
    @TestConfiguration(proxyBeanMethods = false)
    class Doors {
        @Bean
        @Fallback
        SearchIndex noSearch() {
            return Mockito.mock(SearchIndex.class);
        }

        @Bean
        @Fallback
        TodoSource noTodo() {
            return Mockito.mock(TodoSource.class);
        }
    }
}
