package org.shuniu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The daily working system of a government general office. */
@SpringBootApplication
public class ShuniuApplication {
    public static void main(String[] args) {
        SpringApplication.run(ShuniuApplication.class, args);
    }
}
