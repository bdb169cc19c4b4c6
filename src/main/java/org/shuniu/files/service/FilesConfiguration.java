package org.shuniu.files.service;

import java.nio.file.Path;
import java.time.Clock;
import org.shuniu.files.domain.ContentStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {
    @Bean
    ContentStore contentStore(@Value("${shuniu.data-dir}") Path dataDir) {
        return new ContentStore(dataDir.resolve("files"));
    }

    @Bean
    FileService.Limits fileLimits(FilesSettings settings, Clock clock) {
        return new FileService.Limits(settings, clock);
    }
}
