package org.shuniu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Pages: Chinese unless the person chose English. API: the Accept-Language header, Chinese without one. */
class OfficeLocaleResolver implements LocaleResolver {
    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final CookieLocaleResolver pages = new CookieLocaleResolver("lang");

    OfficeLocaleResolver() {
        pages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        pages.setCookieHttpOnly(true);
        pages.setRejectInvalidCookies(false);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return spoken(pages.resolveLocale(request));
        }
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return spoken(request.getLocale());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        pages.setLocale(request, response, locale);
    }

    private static Locale spoken(Locale wanted) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
