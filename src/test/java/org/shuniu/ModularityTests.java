package org.shuniu;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesCallEachOtherOnlyAlongTheArrows() {
        ApplicationModules.of(ShuniuApplication.class).verify();
    }
}
