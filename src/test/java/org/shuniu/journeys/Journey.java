package org.shuniu.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shuniu.support.ServedTest;

/**
 * A job done in a real browser on the whole application. Skipped with a plain word where no chromium is installed;
 * with {@code SHUNIU_BROWSER=required} a missing chromium is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith(Journey.NeedsChromium.class)
@ServedTest
@interface Journey {
    class NeedsChromium implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.isInstalled()) {
                return ConditionEvaluationResult.enabled("chromium found");
            }
            if ("required".equals(System.getenv("SHUNIU_BROWSER"))) {
                throw new IllegalStateException("SHUNIU_BROWSER=required, but no chromium with chromedriver is here");
            }
            return ConditionEvaluationResult.disabled("SKIPPED: no chromium with chromedriver on this machine");
        }
    }
}
