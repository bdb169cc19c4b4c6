package org.shuniu.meeting.service.application.demo;

import java.util.function.UnaryOperator;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/**
 * A meeting that was approved, one that waits at 会务处, a draft that breaks rules, a numbered session, and the plans of
 * next year: handed in by one unit, drafted by another.
 */
@Component
class ApplicationDemo implements DemoPart {
    private static final String OFFICE = "云江省人民政府办公厅";
    private static final String GOVERNMENT = "云江省人民政府";
    private static final String FARMING = "云江省农业厅";
    private static final String FINANCE = "云江省财政厅";
    private static final String DATA = "云江省数据局";

    private final ApplicationDemoDesks desks;
    private final ApplicationDemoPeople people;
    private final OfficeTime time;

    ApplicationDemo(ApplicationDemoDesks desks, ApplicationDemoPeople people, OfficeTime time) {
        this.desks = desks;
        this.people = people;
        this.time = time;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load() {
        var text = people.text();
        time.daysAgo(12, () -> approved(text));
        time.daysAgo(4, () -> waiting(text));
        time.daysAgo(1, () -> red(text));
        time.daysAgo(6, () -> session(text));
        time.daysAgo(3, () -> plans(text));
    }

    private void approved(UnaryOperator<String> text) {
        var clerk = people.of(FARMING, "禾悦");
        var id = desks.applications()
                .draft(
                        form(text, "approved", 24)
                                .agreed("agreed", "took")
                                .by("韩松年")
                                .build(),
                        clerk);
        desks.submit(id, clerk);
        desks.agree(id, text.apply("agree"), people.of(FARMING, "鹿鸣"));
        desks.agree(id, text.apply("office"), people.of(OFFICE, "简宁"));
        desks.agree(id, text.apply("agree"), people.of(OFFICE, "陆文舟"));
        desks.agree(id, text.apply("agree"), people.of(OFFICE, "江帆"));
        desks.agree(id, text.apply("agree"), people.of(GOVERNMENT, "韩松年"));
    }

    private void waiting(UnaryOperator<String> text) {
        var clerk = people.of(FINANCE, "纪筠");
        var id = desks.applications()
                .draft(
                        form(text, "waiting", 20)
                                .agreed("waiting.agreed", "waiting.took")
                                .by("梁若谷")
                                .build(),
                        clerk);
        desks.submit(id, clerk);
        desks.agree(id, text.apply("agree"), people.of(FINANCE, "杜衡"));
        desks.agree(id, text.apply("agree"), people.of(FINANCE, "凌岳"));
    }

    /** In a hotel of three stars, for two days, without the leadership's decision. */
    private void red(UnaryOperator<String> text) {
        desks.applications().draft(form(text, "red", 30).inHotel("red.venue").build(), people.of(DATA, "闻舒"));
    }

    private void session(UnaryOperator<String> text) {
        var clerk = people.of(OFFICE, "桑禾");
        var id = desks.applications().draft(form(text, "session", 13).standing().build(), clerk);
        desks.convene(id, 39, clerk);
    }

    private void plans(UnaryOperator<String> text) {
        int year = time.today().getYear() + 1;
        var data = desks.plan(year, text.apply("plan.data"), people.of(DATA, "于归"));
        desks.submitPlan(data, people.of(DATA, "边月"));
        desks.plan(year, text.apply("plan.finance"), people.of(FINANCE, "顾禾"));
    }

    private ApplicationDemoForm form(UnaryOperator<String> text, String key, int inDays) {
        return new ApplicationDemoForm(text, key, time.today().plusDays(inDays), name -> people.of(GOVERNMENT, name)
                .personId());
    }
}
