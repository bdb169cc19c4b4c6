package org.shuniu.files.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * The directory of a compound file (MS-CFB): enough to tell .doc from .xls and to see a password. Counts are bounded
 * by the file, so a circle in a damaged file ends.
 */
final class OleFile {
    private static final int SMALL_STREAM = 4096;
    private static final int FIB_ENCRYPTED = 0x0100;
    private static final int RECORD_FILEPASS = 0x002F;
    private static final int LAST_SECTOR = 0xFFFFFFFA;

    private final ByteBuffer file;
    private final int sectorSize;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(int start, long size) {}

    static OleFile read(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            return new OleFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw FileRefusal.damaged();
        }
    }

    private OleFile(ByteBuffer file) {
        this.file = file;
        int shift = file.getShort(30);
        if (shift != 9 && shift != 12) {
            throw FileRefusal.damaged();
        }
        this.sectorSize = 1 << shift;
        var seen = new HashSet<Integer>();
        for (int sector = file.getInt(48); isSector(sector) && seen.add(sector); sector = next(sector)) {
            for (int at = offset(sector); at < offset(sector) + sectorSize; at += 128) {
                entry(at);
            }
        }
    }

    private void entry(int at) {
        int length = Math.min(Math.max(file.getShort(at + 64) - 2, 0), 62);
        var name = new byte[length];
        file.get(at, name);
        if (length > 0) {
            entries.put(
                    new String(name, StandardCharsets.UTF_16LE),
                    new Entry(file.getInt(at + 116), file.getInt(at + 120) & 0xFFFFFFFFL));
        }
    }

    boolean has(String stream) {
        return entries.containsKey(stream);
    }

    /** Password of Word 97-2003: a flag in the first block of the text stream. */
    boolean isLockedWord() {
        return (unsignedShort("WordDocument", 10) & FIB_ENCRYPTED) != 0;
    }

    /** Password of Excel 97-2003: a FILEPASS record among the first of the workbook. */
    boolean isLockedExcel() {
        String stream = has("Workbook") ? "Workbook" : "Book";
        int at = 0;
        for (int i = 0; i < 4; i++) {
            if (unsignedShort(stream, at) == RECORD_FILEPASS) {
                return true;
            }
            at += 4 + unsignedShort(stream, at + 2);
        }
        return false;
    }

    private int unsignedShort(String stream, int position) {
        try {
            return file.getShort(locate(stream, position)) & 0xFFFF;
        } catch (IndexOutOfBoundsException e) {
            throw FileRefusal.damaged();
        }
    }

    private int locate(String stream, int position) {
        Entry entry = entries.get(stream);
        if (entry == null) {
            throw FileRefusal.damaged();
        }
        if (entry.size() >= SMALL_STREAM) {
            return inChain(entry.start(), position);
        }
        Entry root = entries.get("Root Entry");
        if (root == null) {
            throw FileRefusal.damaged();
        }
        return inChain(root.start(), entry.start() * 64 + position);
    }

    private int inChain(int start, int position) {
        int sector = start;
        for (int skip = position / sectorSize; skip > 0; skip--) {
            sector = next(sector);
        }
        return offset(sector) + position % sectorSize;
    }

    private int next(int sector) {
        int perSector = sectorSize / 4;
        int table = sector / perSector;
        if (table >= 109) {
            return LAST_SECTOR;
        }
        return file.getInt(offset(file.getInt(76 + 4 * table)) + 4 * (sector % perSector));
    }

    private int offset(int sector) {
        return Math.multiplyExact(Math.addExact(sector, 1), sectorSize);
    }

    private static boolean isSector(int sector) {
        return sector >= 0;
    }
}
