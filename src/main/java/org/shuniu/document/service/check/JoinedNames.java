package org.shuniu.document.service.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addressees that stand in one line: 各市、县人民政府 are 各市人民政府 and 各县人民政府; 省水务厅、财政厅 are 省水务厅 and
 * 省财政厅. What several names share is written once, at the first or at the last of them.
 */
final class JoinedNames {
    /** Not inside brackets: 各县（市、区）人民政府 is one name. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;](?![^（(]*[）)])");

    private static final String AREA = "(?:省|自治区|市(?!场|容|政(?!府|协))|州|盟|县(?!域)|区(?!域|划)|旗|乡(?!村)|镇(?!化)|街道)";

    /** Nothing but where: 各市, 青岚市, 县（区）. */
    private static final Pattern PLACE = Pattern.compile("^.{0,12}" + AREA + "(?:[（(][^）)]*[）)])?$");

    /** Where, and then what: 县|人民政府, 省|水务厅. */
    private static final Pattern PLACED = Pattern.compile("^(.{0,12}?" + AREA + "(?:[（(][^）)]*[）)])?)(.+)$");

    private static final Pattern LEVEL_ALONE = Pattern.compile("^(?:市|州|盟|县|区|旗|乡|镇|街道)(?!委)");
    private static final Pattern PERSON = Pattern.compile("(?:长|任|记|席|同志|先生|女士|领导)$");

    private JoinedNames() {}

    static List<String> split(String line) {
        var parts = new ArrayList<String>();
        for (String part : BETWEEN.split(line)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        withSharedEnd(parts);
        withSharedBeginning(parts);
        return List.copyOf(parts);
    }

    /** A mere place takes the organ of the next one that names it: 市、县|人民政府. */
    private static void withSharedEnd(List<String> parts) {
        String end = "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            if (PLACE.matcher(part).matches()) {
                parts.set(i, part + end);
            } else {
                Matcher placed = PLACED.matcher(part);
                end = placed.matches() && !PERSON.matcher(part).find() ? placed.group(2) : "";
            }
        }
    }

    /** An organ without a place belongs to that of the one before it, and a mere level is of 各 where that was. */
    private static void withSharedBeginning(List<String> parts) {
        String place = "";
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i > 0
                    && parts.get(0).startsWith("各")
                    && LEVEL_ALONE.matcher(part).find()) {
                parts.set(i, "各" + part);
            } else if (PERSON.matcher(part).find()) {
                continue;
            } else if (PLACED.matcher(part).matches()) {
                Matcher placed = PLACED.matcher(part);
                place = placed.matches() ? placed.group(1) : place;
            } else if (!part.startsWith("各") && !part.startsWith("有关")) {
                parts.set(i, place + part);
            }
        }
    }
}
