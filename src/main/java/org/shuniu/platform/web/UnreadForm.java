package org.shuniu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request whose form the container refused to read, because it is too large or broken: it throws at every question
 * for a parameter, also while the error page is made. Here it has none.
 */
class UnreadForm extends HttpServletRequestWrapper {
    UnreadForm(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return read(super::getParameterMap);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static Map<String, String[]> read(Supplier<Map<String, String[]>> parameters) {
        try {
            return parameters.get();
        } catch (IllegalStateException refused) {
            return Map.of();
        }
    }
}
