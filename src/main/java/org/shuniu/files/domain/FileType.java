package org.shuniu.files.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of files an office accepts, with their extensions; whatever is not here is refused. */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    OFD("application/ofd", false, "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    TXT("text/plain", true, "txt"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg");

    private final String mediaType;
    private final boolean inline;
    private final List<String> extensions;

    FileType(String mediaType, boolean inline, String... extensions) {
        this.mediaType = mediaType;
        this.inline = inline;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean fits(String extension) {
        return extensions.contains(extension);
    }

    /** True for media types that a browser may show by itself; everything else is saved. */
    public static boolean mayShow(String mediaType) {
        return Arrays.stream(values()).anyMatch(type -> type.inline && mediaType.startsWith(type.mediaType));
    }

    /** All extensions, for the sentence that refuses another one. */
    public static Set<String> allExtensions() {
        var all = new TreeSet<String>();
        Arrays.stream(values()).forEach(type -> all.addAll(type.extensions));
        return all;
    }
}
