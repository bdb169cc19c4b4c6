package org.shuniu.duty.service.incident.file;

import org.springframework.core.io.InputStreamSource;

/** A file as it was sent. */
public record NewFile(String name, InputStreamSource content) {}
