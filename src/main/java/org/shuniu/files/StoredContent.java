package org.shuniu.files;

import java.nio.file.Path;

/** A stored file with its bytes; {@code showable} when a browser may show it by itself. */
public record StoredContent(StoredFile file, Path path, boolean showable) {}
