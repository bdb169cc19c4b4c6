package org.shuniu.support;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.PageController;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Addresses that break in ways that no advice of ours answers, and as late as at the commit. */
@TestConfiguration(proxyBeanMethods = false)
public class BrokenPages {
    @Controller
    static class BrokenController {
        @GetMapping("/calendar/broken/{code}")
        void answer(@PathVariable int code, HttpServletResponse response) throws IOException {
            response.sendError(code);
        }

        @GetMapping("/calendar/broken")
        @ResponseBody
        String fail() {
            throw new IllegalStateException("inner words");
        }
    }

    @PageController
    static class LatePage {
        @GetMapping("/calendar/late/{state}")
        void come(@PathVariable String state) {
            throw new DataIntegrityViolationException("inner words", new SQLException("inner words", state));
        }
    }

    @ApiController
    static class LateApi extends LatePage {
        @Override
        @GetMapping("/api/v1/calendar/late/{state}")
        void come(@PathVariable String state) {
            super.come(state);
        }
    }
}
