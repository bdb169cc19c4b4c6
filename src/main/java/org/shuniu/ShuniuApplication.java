package org.shuniu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.TimeZone;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.SpringProperties;

/** The daily working system of a government general office. Modules may use the same plain class names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ShuniuApplication {
    public static void main(String[] args) {
        if (isPackaged()) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        var application = new SpringApplication(ShuniuApplication.class);
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> keepOfficeTime(event.getEnvironment().getProperty("shuniu.zone", "Asia/Shanghai")));
        application.run(args);
    }

    /** Pages and the database say what the office's clock says, in whatever zone the machine stands. */
    private static void keepOfficeTime(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    /** In a jar the definitions written at build time match the classes; in a developer's folder they may be old. */
    private static boolean isPackaged() {
        CodeSource source = ShuniuApplication.class.getProtectionDomain().getCodeSource();
        return source != null
                && !(source.getLocation().getProtocol().equals("file")
                        && Files.isDirectory(Path.of(source.getLocation().getPath())));
    }
}
