package org.shuniu.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.pdf.PdfDocumentRenderer;
import org.shuniu.layout.sheet.PdfSheetRenderer;

/** Documents to print; all names are invented. */
public final class LayoutFixtures {
    public static final FontLibrary FONTS = new FontLibrary(null);
    public static final DocumentRenderer RENDERER = new PdfDocumentRenderer(FONTS);
    public static final SheetRenderer SHEETS = new PdfSheetRenderer(FONTS);

    private static final LocalDate DAY = LocalDate.of(2026, 9, 18);
    private static final String OFFICE = "云江省人民政府办公厅";
    private static final String TITLE = "云江省人民政府办公厅关于做好2026年国庆节放假期间值班和应急工作的通知";
    private static final String OPENING = "国庆节将至，为确保节日期间政务值班和应急处置工作有序有效，经省政府同意，现就有关事项通知如下。";
    private static final String FILLER = "各地、各部门要严格执行领导带班和二十四小时专人值班制度，主要负责同志离开所在地须按规定报告，"
            + "值班人员要坚守岗位、熟悉预案，遇有“突发事件”要在三十分钟内电话报告、一小时内书面报告，不得迟报、漏报、谎报、瞒报。";

    private LayoutFixtures() {}

    /** One page with seal and imprint. */
    public static PrintedDocumentBuilder notice() {
        return PrintedDocument.of(OFFICE + "文件", TITLE, OPENING + "\n一、强化值守。各级要落实领导带班制度。\n二、及时报告。重要情况随时上报。")
                .number("云政办发〔2026〕37号")
                .addressees(List.of("各市、县（区）人民政府", "省政府各部门、各直属机构"))
                .signed(List.of(OFFICE), DAY)
                .seals(List.of(PrintedSeal.of(OFFICE)));
    }

    /** Without signature, so that all ends on one page with its imprint. */
    public static PrintedDocumentBuilder onePage() {
        return PrintedDocument.of(OFFICE + "文件", "关于启用新版值班系统的通知", "定于10月1日起启用新版值班系统，请遵照执行。")
                .number("云政办发〔2026〕38号")
                .urgency("特急")
                .addressees(List.of("各市人民政府"))
                .signed(List.of(OFFICE), DAY)
                .seals(List.of(PrintedSeal.of(OFFICE)))
                .copiesTo(List.of("省委办公厅"))
                .printed(OFFICE, DAY);
    }

    /** Upward paper with two attachments in the note and two signers. */
    public static PrintedDocumentBuilder request() {
        return PrintedDocument.of("青岚市人民政府文件", "青岚市人民政府关于申请防汛抗旱应急救灾资金的请示", requestBody())
                .number("青政〔2026〕12号")
                .upward(List.of("周明远"))
                .addressees(List.of("云江省人民政府"))
                .attach("青岚市2026年汛期灾情统计表", null)
                .attach("青岚市防汛抗旱应急救灾资金使用方案及分县（区）安排情况说明（征求有关部门意见后的修改稿）", null)
                .signed(List.of("青岚市人民政府"), DAY)
                .seals(List.of(PrintedSeal.of("青岚市人民政府")))
                .note("联系人：江帆，电话：0000-1234567")
                .copiesTo(List.of("省财政厅", "省水利厅", "省应急管理厅"))
                .printed("青岚市人民政府办公室", DAY);
    }

    private static String requestBody() {
        return """
                今年入汛以来，我市连续遭遇4轮强降雨过程，累计面雨量达512.6毫米，较常年同期偏多38.5%。现将有关情况请示如下。
                一、灾情概况
                （一）受灾范围广。全市7个县（区）86个乡镇不同程度受灾，云溪县、青岚新区最为严重。
                （二）经济损失大。据初步统计，直接经济损失3.27亿元，其中农业损失1.4亿元、水利设施损失0.9亿元。
                1.农业方面。农作物受灾面积12.5万亩，成灾7.8万亩。
                （1）粮食作物。水稻受灾8.1万亩。
                （2）经济作物。蔬菜、果树等受灾4.4万亩。
                二、有关请求：恳请省人民政府安排我市应急救灾资金5000万元，用于水毁工程修复和受灾群众救助。
                妥否，请批示。
                """;
    }

    /** The long notice with two attachments. */
    public static PrintedDocumentBuilder longNotice() {
        return notice(longBody(52))
                .attach("值班安排表报送要求", longBody(9))
                .attach("应急物资储备清单", longBody(5))
                .copiesTo(List.of("省委办公厅", "省人大常委会办公厅", "省政协办公厅", "省监委", "省法院", "省检察院", "驻云部队", "各民主党派省委"))
                .printed(OFFICE, DAY);
    }

    private static PrintedDocumentBuilder notice(String body) {
        return PrintedDocument.of(OFFICE + "文件", TITLE, body)
                .number("云政办发〔2026〕37号")
                .addressees(List.of("各市、县（区）人民政府", "省政府各部门、各直属机构"))
                .signed(List.of(OFFICE), DAY)
                .seals(List.of(PrintedSeal.of(OFFICE)))
                .note("此件公开发布");
    }

    static String longBody(int paragraphs) {
        StringBuilder text = new StringBuilder(OPENING).append('\n');
        for (int i = 1; i <= paragraphs; i++) {
            switch (i % 4) {
                case 1 -> text.append("一、加强组织领导。").append(FILLER);
                case 2 -> text.append("（二）压实工作责任。").append(FILLER);
                case 3 -> text.append("3.做好应急准备。").append(FILLER);
                default -> text.append(FILLER).append("联系电话：0000-12345678，网址：https://www.example.gov.cn/zwgk/2026。");
            }
            text.append('\n');
        }
        return text.toString();
    }

    public static ReviewSheet sheet(int opinions) {
        return new ReviewSheet(
                OFFICE + "发文稿纸",
                "云政办发〔2026〕37号",
                List.of(
                        List.of(field("标题", TITLE)),
                        List.of(field("文种", "通知"), field("紧急程度", "平件"), field("公开属性", "主动公开")),
                        List.of(field("主送", "各市、县（区）人民政府，省政府各部门、各直属机构")),
                        List.of(field("抄送", "省委办公厅，省人大常委会办公厅，省政协办公厅")),
                        List.of(field("拟稿单位", "应急值守处"), field("拟稿人", "江帆"), field("电话", "00001234")),
                        List.of(field("核稿", "陆文舟"), field("会签", "省应急厅、省公安厅")),
                        List.of(field("审核", "梁若谷"), field("签发", "周明远"), field("复核", "方晴")),
                        List.of(field("编号", "37号"), field("印数", "320份"), field("附件", "2件")),
                        List.of(field("备注", ""))),
                new ReviewSheet.OpinionHeadings("环节", "办理人", "时间", "意见"),
                IntStream.range(0, opinions)
                        .mapToObj(i -> new ReviewSheet.OpinionLine(
                                i % 2 == 0 ? "核稿" : "会签（应急管理厅）",
                                i % 3 == 0 ? "陆文舟（代梁若谷）" : "方晴",
                                "2026-09-16 14:3" + i % 10,
                                i % 4 == 0 ? FILLER : "同意。第" + (i + 1) + "条意见。"))
                        .toList(),
                "第 {page} 页，共 {pages} 页",
                null);
    }

    private static ReviewSheet.Field field(String label, String value) {
        return new ReviewSheet.Field(label, value);
    }
}
