package org.shuniu.identity.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {
    @ParameterizedTest
    @CsvSource({
        "方晴,fq",
        "沈知远,szy",
        "许知微,xzw",
        "陆文舟,lwz",
        "梁若谷,lrg",
        "周明远,zmy",
        "叶知秋,yzq",
        "单明,sm",
        "曾谷,zg",
        "阿依,ay",
        "石蘅山,ss",
        "Anna,anna"
    })
    void readsNames(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
