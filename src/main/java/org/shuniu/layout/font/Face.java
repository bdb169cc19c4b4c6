package org.shuniu.layout.font;

import java.util.List;

/**
 * The faces of GB/T 9704-2012.
 *
 * <p>The names are the trade names by which an office's own files are found.
 */
public enum Face {
    TITLE_SONG("方正小标宋", "FandolSong-Bold.ttf", "fzxbsjw", "fzxbs", "fzxiaobiaosong", "方正小标宋简体", "方正小标宋_gbk", "方正小标宋"),
    FANG_SONG("仿宋_GB2312", "FandolFang-Regular.ttf", "simfang", "fangsong_gb2312", "仿宋_gb2312", "fangsong", "仿宋"),
    HEI("黑体", "FandolHei-Regular.ttf", "simhei", "黑体"),
    KAI("楷体_GB2312", "FandolKai-Regular.ttf", "simkai", "kaiti_gb2312", "楷体_gb2312", "kaiti", "楷体"),
    SONG("宋体", "NotoSerifSC-Regular.ttf", "simsun", "宋体");

    private final String standardName;
    private final String substitute;
    private final List<String> names;

    Face(String standardName, String substitute, String... names) {
        this.standardName = standardName;
        this.substitute = substitute;
        this.names = List.of(names);
    }

    public String standardName() {
        return standardName;
    }

    /** File name of the substitute the product carries. */
    String substitute() {
        return substitute;
    }

    /** Lower-case file stems and family names of the real face. */
    List<String> names() {
        return names;
    }
}
