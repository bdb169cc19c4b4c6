package org.shuniu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.SpringProperties;

/** The daily working system of a government general office. Modules may use the same plain class names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ShuniuApplication {
    public static void main(String[] args) {
        if (isPackaged()) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        SpringApplication.run(ShuniuApplication.class, args);
    }

    /** In a jar the definitions written at build time match the classes; in a developer's folder they may be old. */
    private static boolean isPackaged() {
        CodeSource source = ShuniuApplication.class.getProtectionDomain().getCodeSource();
        return source != null
                && !(source.getLocation().getProtocol().equals("file")
                        && Files.isDirectory(Path.of(source.getLocation().getPath())));
    }
}
