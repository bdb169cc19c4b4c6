package org.shuniu.identity.service.demo;

import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * After the demo office had its turn (order 10): a directory without people gets its administrators. The codes go to
 * the console of whoever starts the application, never to the log.
 */
@Component
@Order(20)
class FirstStart implements ApplicationRunner {
    private final FirstAdministrators administrators;
    private final FirstWords words;

    FirstStart(FirstAdministrators administrators, FirstWords words) {
        this.administrators = administrators;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, String> codes = administrators.make();
        if (!codes.isEmpty()) {
            System.out.println(words.codes());
            codes.forEach((account, code) -> System.out.println("  " + account + "  " + code));
        }
    }
}
