package org.shuniu.document.web;

import java.util.Set;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu lines of outgoing documents. */
@Configuration("documentMenu")
class Menu {
    @Bean
    NavEntry documentsEntry() {
        return new NavEntry("document.menu", "/documents", "file-earmark-text", 20, Set.of());
    }
}
