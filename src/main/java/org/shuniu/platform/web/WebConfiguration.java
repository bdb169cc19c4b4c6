package org.shuniu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shuniu.platform.web.export.RecordExports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Clock of the office, the language switch, the answer to a form with errors. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableAsync
class WebConfiguration implements WebMvcConfigurer {
    private final RecordExports exports;

    WebConfiguration(RecordExports exports) {
        this.exports = exports;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${shuniu.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    FilterRegistrationBean<Filter> unreadForms() {
        var registration = new FilterRegistrationBean<Filter>(
                (request, response, chain) -> chain.doFilter(new UnreadForm((HttpServletRequest) request), response));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new OfficeDay());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new FormsShownAgain());
        registry.addInterceptor(exports);
    }
}
