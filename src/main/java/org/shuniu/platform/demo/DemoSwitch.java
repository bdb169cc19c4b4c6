package org.shuniu.platform.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the demo office is shown: SHUNIU_DEMO, by default only with the embedded database. */
@Component
class DemoSwitch {
    private final boolean on;

    DemoSwitch(
            @Value("${shuniu.demo.enabled}") String setting, @Value("${spring.datasource.url:}") String externalUrl) {
        this.on = "auto".equals(setting) ? externalUrl.isBlank() : Boolean.parseBoolean(setting);
    }

    boolean isOn() {
        return on;
    }
}
