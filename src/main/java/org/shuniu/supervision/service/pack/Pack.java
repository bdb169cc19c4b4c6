package org.shuniu.supervision.service.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What goes into the archive; written straight into the answer, since evidence may be large. */
public record Pack(String name, List<Entry> entries) {
    public Pack {
        entries = List.copyOf(entries);
    }

    /** One file of the archive. */
    public record Entry(String name, Content content) {}

    /** Writes itself. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Entry entry : entries) {
            zip.putNextEntry(new ZipEntry(entry.name()));
            entry.content().to(zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
