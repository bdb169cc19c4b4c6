package org.shuniu.document.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;

/** Several organs in one line, and organs that no directory knows (R04, R07, R09). */
class JoinedNamesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各市、县人民政府 | 各市人民政府 各县人民政府",
                "各市、县、区人民政府 | 各市人民政府 各县人民政府 各区人民政府",
                "青岚市、松浦市人民政府 | 青岚市人民政府 松浦市人民政府",
                "青岚市人民政府、云溪县水务局 | 青岚市人民政府 云溪县水务局",
                "省水务厅、财政厅 | 省水务厅 省财政厅",
                "云江省水务厅、财政厅、市场监督管理局 | 云江省水务厅 云江省财政厅 云江省市场监督管理局",
                "各市人民政府，省政府各部门 | 各市人民政府 省政府各部门",
                "省委、省政府 | 省委 省政府",
                "周明远省长、梁若谷副省长 | 周明远省长 梁若谷副省长",
                "各县（市、区）人民政府 | 各县（市、区）人民政府",
                "云江省住房和城乡建设厅 | 云江省住房和城乡建设厅",
                "青岚市人民政府 | 青岚市人民政府"
            })
    void takesALineApart(String line, String names) {
        assertThat(JoinedNames.split(line)).containsExactly(names.split(" "));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(JoinedNames.split("省水务厅、")).containsExactly("省水务厅");
    }

    @ParameterizedTest
    @CsvSource({
        "云溪县人民政府, GOVERNMENT, COUNTY",
        "青岚市云溪县政府, GOVERNMENT, COUNTY",
        "临江市人民政府办公室, OFFICE, CITY",
        "某省发展和改革委员会, DEPARTMENT, PROVINCE",
        "某省住房和城乡建设厅, DEPARTMENT, PROVINCE",
        "临江市市场监督管理局, DEPARTMENT, CITY",
        "清溪镇人民政府, GOVERNMENT, TOWNSHIP",
        "国家档案局, DEPARTMENT, STATE",
        "临江市人大常委会, CONGRESS, CITY",
        "临江市政协, CPPCC, CITY",
        "临江市委, , CITY",
        "远航实业公司, , "
    })
    void judgesByTheWording(String name, @Nullable OrganType type, @Nullable OrganLevel level) {
        assertThat(UnlistedOrgan.type(name)).isEqualTo(type);
        assertThat(UnlistedOrgan.level(name)).isEqualTo(level);
    }
}
