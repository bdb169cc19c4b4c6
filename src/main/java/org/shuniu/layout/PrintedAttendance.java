package org.shuniu.layout;

import java.util.List;

/**
 * A line of people below minutes: who was there, who was on leave, who sat in.
 *
 * @param label without its colon
 */
public record PrintedAttendance(String label, List<String> names) {
    public PrintedAttendance {
        names = List.copyOf(names);
    }
}
