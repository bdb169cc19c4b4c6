package org.shuniu.document.service.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;

/** What the wording tells of an organ that is not in the directory: …人民政府 is a government, …厅 and …局 a department. */
final class UnlistedOrgan {
    private static final Pattern GOVERNMENT = Pattern.compile("政府$");
    private static final Pattern OFFICE = Pattern.compile("政府办公[厅室]$");
    private static final Pattern CONGRESS = Pattern.compile("人民代表大会|人大(?:常委会)?$");
    private static final Pattern CPPCC = Pattern.compile("政协|政治协商会议");
    private static final Pattern COMMITTEE = Pattern.compile("^中共|党(?:工)?委$|[省市州盟县区旗乡镇]委$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("[厅局署]$|委员会$|(?<![党常纪省市州盟县区旗乡镇])委$|办公室$|部门$|单位$|机构$|中心$|银行$|管委会$");

    private static final Pattern STATE = Pattern.compile("^(?:中共中央|中央|国务院|国家|全国)");
    private static final Pattern PROVINCE = Pattern.compile("省|自治区|^[京津沪渝]|厅$");
    private static final Pattern CITY = Pattern.compile("市(?!场|容|政(?!府|协))|自治州|州|(?<!联)盟");
    private static final Pattern COUNTY = Pattern.compile("县(?!域)|(?<![社园地景灾牧林山矿库治])区(?!域|划)|旗");
    private static final Pattern TOWNSHIP = Pattern.compile("(?<!城)乡(?!村)|(?<!城)镇(?!化)|街道");

    private UnlistedOrgan() {}

    /** Null for the party's own organs, which are of no type here, and for what no wording tells. */
    static @Nullable OrganType type(String name) {
        if (COMMITTEE.matcher(name).find()) {
            return null;
        }
        if (CONGRESS.matcher(name).find()) {
            return OrganType.CONGRESS;
        }
        if (CPPCC.matcher(name).find()) {
            return OrganType.CPPCC;
        }
        if (OFFICE.matcher(name).find()) {
            return OrganType.OFFICE;
        }
        if (GOVERNMENT.matcher(name).find()) {
            return OrganType.GOVERNMENT;
        }
        return DEPARTMENT.matcher(name).find() ? OrganType.DEPARTMENT : null;
    }

    /** The lowest place that it names; null when it names none. */
    static @Nullable OrganLevel level(String name) {
        if (STATE.matcher(name).find()) {
            return OrganLevel.STATE;
        }
        if (TOWNSHIP.matcher(name).find()) {
            return OrganLevel.TOWNSHIP;
        }
        if (COUNTY.matcher(name).find()) {
            return OrganLevel.COUNTY;
        }
        if (CITY.matcher(name).find()) {
            return OrganLevel.CITY;
        }
        return PROVINCE.matcher(name).find() ? OrganLevel.PROVINCE : null;
    }
}
