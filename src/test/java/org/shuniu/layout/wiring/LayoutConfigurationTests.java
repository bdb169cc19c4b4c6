package org.shuniu.layout.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.Rendition;
import org.shuniu.layout.SheetRenderer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LayoutConfigurationTests {
    private static final PrintedDocument DOCUMENT =
            PrintedDocument.of("云江省人民政府文件", "关于试行的通知", "正文。").build();

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(LayoutConfiguration.class);

    @TempDir
    private Path fonts;

    @Test
    void worksWithoutAnySetting() {
        application.run(context -> {
            assertThat(context).hasSingleBean(SheetRenderer.class);
            Rendition rendition = context.getBean(DocumentRenderer.class).render(DOCUMENT);
            assertThat(rendition.substitutedFonts()).isNotEmpty();
        });
    }

    @Test
    void takesTheFontDirectoryFromTheSetting() throws IOException {
        try (InputStream kai = getClass().getResourceAsStream("/fonts/FandolKai-Regular.ttf")) {
            Files.copy(kai, fonts.resolve("simfang.ttf"));
        }
        application.withPropertyValues("shuniu.layout.font-dir=" + fonts).run(context -> {
            Rendition rendition = context.getBean(DocumentRenderer.class).render(DOCUMENT);
            assertThat(rendition.substitutedFonts()).noneMatch(line -> line.startsWith("仿宋"));
        });
        application.withPropertyValues("SHUNIU_FONT_DIR=" + fonts).run(context -> assertThat(
                        context.getBean(DocumentRenderer.class).render(DOCUMENT).substitutedFonts())
                .noneMatch(line -> line.startsWith("仿宋")));
    }
}
