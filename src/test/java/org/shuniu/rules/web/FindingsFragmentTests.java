package org.shuniu.rules.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Finding.Severity;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The list of findings that other modules put on their pages. */
class FindingsFragmentTests {
    private static final Finding WARNING = new Finding(
            "R29", Severity.WARN, "body", 10, "突出位置.切实增强", "rules.R29.half", List.of(".", "。"), "《标点符号用法》", "。");
    private static final Finding BLOCKING =
            new Finding("R13", Severity.BLOCK, "signer", null, null, "rules.R13", List.of(), "《条例》第九条（六）", null);

    @Test
    void groupsBySeverityHardestFirst() {
        Document page = render(List.of(WARNING, BLOCKING));
        assertThat(page.select("h3").eachText()).containsExactly("阻断 1", "警告 1");
        assertThat(page.select("li")).hasSize(2);
        assertThat(page.select("li").get(0).text()).contains("R13", "上行文应当标注签发人姓名", "依据：《条例》第九条（六）");
        assertThat(page.select("li").get(1).text()).contains("第10行", "突出位置.切实增强", "建议：。", "半角标点“.”应当用全角“。”");
        assertThat(page.select("a").eachAttr("href")).containsExactly("/rules/R13", "/rules/R29");
        assertThat(page.select("a").eachAttr("aria-label")).containsExactly("查看规则R13", "查看规则R29");
    }

    @Test
    void saysSoWhenThereAreNone() {
        assertThat(render(List.of()).text()).isEqualTo("未发现问题");
    }

    private static Document render(List<Finding> findings) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE, Map.of("findings", findings));
        return Jsoup.parse(engine().process("rules/_findings", Set.of("list"), context));
    }

    private static SpringTemplateEngine engine() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/rules", "messages/app");
        words.setDefaultEncoding("UTF-8");
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.setTemplateEngineMessageSource(words);
        engine.setTemplateResolver(templates);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }

            @Override
            protected String processLink(IExpressionContext context, String link) {
                return link;
            }
        });
        return engine;
    }
}
