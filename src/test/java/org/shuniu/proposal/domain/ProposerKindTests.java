package org.shuniu.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposerKindTests {
    @ParameterizedTest
    @CsvSource({
        "陆知秋, PERSON",
        "欧阳知秋, PERSON",
        "界明, PERSON",
        "阿依古丽·艾山江, PERSON",
        "九三学社, BODY",
        "民革省委, BODY",
        "省工商联, BODY",
        "农业界, BODY",
        "民革云江省委, BODY",
        "青岚代表团, BODY",
        "人口资源环境委员会, BODY"
    })
    void guessesFromTheName(String name, ProposerKind kind) {
        assertThat(ProposerKind.guess(name)).isEqualTo(kind);
    }
}
