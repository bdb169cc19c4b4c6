package org.shuniu.files.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxSize largest attachment; the servlet limit {@code spring.servlet.multipart} must not be smaller */
@ConfigurationProperties("shuniu.files")
record FilesSettings(@DefaultValue("50MB") DataSize maxSize) {}
