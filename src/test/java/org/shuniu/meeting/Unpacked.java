package org.shuniu.meeting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.shuniu.meeting.service.closing.archive.ArchivePackage;

/** The file of a meeting, unpacked: what stands in each paper, by its name. */
public final class Unpacked {
    private Unpacked() {}

    public static Map<String, String> of(ArchivePackage.Packed file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.writeTo(out);
        return of(out.toByteArray());
    }

    public static Map<String, String> of(byte[] zip) throws IOException {
        var papers = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                papers.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return papers;
    }
}
