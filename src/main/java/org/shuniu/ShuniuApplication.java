package org.shuniu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The daily working system of a government general office. Modules may use the same plain class names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ShuniuApplication {
    public static void main(String[] args) {
        SpringApplication.run(ShuniuApplication.class, args);
    }
}
