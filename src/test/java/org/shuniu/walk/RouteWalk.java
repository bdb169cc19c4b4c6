package org.shuniu.walk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Walks one address as everybody who has no business there, and notes what is wrong. */
@TestComponent
public class RouteWalk {
    private static final String NOBODY = "nobody";
    /** 兰心, drafter and registrar of 青岚市人民政府办公室. */
    private static final String OUTSIDER = "lanxin";
    /** 纪筠, drafter of 云江省财政厅. */
    private static final String COLLEAGUE = "jiyun";

    /** 柏宽, head of a unit and reviewer of 青岚市人民政府办公室. */
    private static final String OTHER_REVIEWER = "bokuan";
    /** 严秋, leader of 云江省财政厅. */
    private static final String OTHER_LEADER = "yanqiu";
    /** 舒瑾, process manager of 云江省人民政府办公厅: the secret route is another organ's. */
    private static final String OTHER_MANAGER = "shujin";

    private static final List<String> ADMINISTRATORS = List.of("sysadmin01", "secadmin01", "auditadmin01");

    private final Visitor visitor;

    RouteWalk(MockMvcTester http, Secrets secrets) {
        this.visitor = new Visitor(http, secrets);
    }

    /** Faults of this address, one a line; empty when there is none. */
    public List<String> faults(Route route) {
        var faults = new ArrayList<String>();
        var anonymous = visitor.ask(NOBODY, route);
        note(faults, NOBODY, anonymous, Expectations.ofNobody(route, anonymous));
        for (String account : strangers(route)) {
            var answer = visitor.ask(account, route);
            note(faults, account, answer, Expectations.ofStranger(route, answer));
            if (route.namesRecord()) {
                sameAsNothing(faults, account, route, answer);
            }
        }
        if (route.values().containsValue("route")) {
            var answer = visitor.ask(OTHER_MANAGER, route);
            note(faults, OTHER_MANAGER, answer, answer.getStatus() == 404 ? "" : "got " + answer.getStatus());
        }
        for (String account : ADMINISTRATORS) {
            boolean admitted = route.administrators().contains(account);
            var answer = admitted ? visitor.knock(account, route) : visitor.ask(account, route);
            note(faults, account, answer, Expectations.ofAdministrator(route, account, answer));
        }
        return faults;
    }

    /** Whose record it is gets it, and finds it in the lists: otherwise what others miss proves nothing. */
    public String faultForOwner(Route route) {
        var answer = visitor.ask(route.owner(), route);
        if (answer.getStatus() >= 400) {
            return "got " + answer.getStatus();
        }
        boolean unlisted =
                route.duty() == Route.Duty.LIST && !Expectations.words(answer).contains(Secrets.MARK);
        return unlisted ? "does not find the own record" : "";
    }

    /** Who may fill the form in sends it wrongly. */
    public MockHttpServletResponse asClumsyOwner(Route route) {
        return visitor.fumble(route.owner(), route);
    }

    /** Where a record is named, also those who may do much, but elsewhere. */
    private static List<String> strangers(Route route) {
        return route.namesRecord()
                ? List.of(OUTSIDER, COLLEAGUE, OTHER_REVIEWER, OTHER_LEADER)
                : List.of(OUTSIDER, COLLEAGUE);
    }

    private void sameAsNothing(List<String> faults, String account, Route route, MockHttpServletResponse answer) {
        int nothing = visitor.askForNothing(account, route).getStatus();
        if (nothing != answer.getStatus()) {
            faults.add(
                    account + ": a record that does not exist answers " + nothing + ", this one " + answer.getStatus());
        }
    }

    private static void note(List<String> faults, String who, MockHttpServletResponse answer, String fault) {
        if (!fault.isEmpty()) {
            faults.add(who + ": " + fault);
        }
        if (answer.getStatus() >= 500) {
            faults.add(who + ": breaks with " + answer.getStatus());
        }
        if (Expectations.words(answer).contains(Secrets.MARK)) {
            faults.add(who + ": learns of the secret");
        }
    }
}
