package org.shuniu.duty.web.wall;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.shuniu.duty.service.wall.IssueWallDevice;
import org.shuniu.duty.service.wall.WallDeviceService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Screens of the own rooms: which there are, when each looked last, a new one, and out with it. */
@PageController
@RequestMapping("/wall-devices")
class WallDevicePageController {
    private final WallDeviceService devices;

    WallDevicePageController(WallDeviceService devices) {
        this.devices = devices;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new IssueWallDevice(null, ""));
        return page(actor, model);
    }

    /** Answered without a redirect, because the token is shown once and must not wait in the session. */
    @PostMapping
    String issue(
            @Valid @ModelAttribute("form") IssueWallDevice form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        FormErrors.accepted(errors, () -> model.addAttribute("issued", devices.issue(form, actor)));
        return page(actor, model);
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        devices.revoke(id, actor);
        Notice.success("duty.wall.notice.revoked").into(next);
        return "redirect:/wall-devices";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("devices", devices.devices(actor));
        model.addAttribute("rooms", rooms(actor));
        return "duty/wall-devices";
    }

    private List<Option> rooms(Actor actor) {
        return devices.roomNames(actor).entrySet().stream()
                .map(room -> Option.named(String.valueOf(room.getKey()), room.getValue()))
                .toList();
    }

    @Configuration("dutyWallMenu")
    static class Menu {
        @Bean
        NavEntry wallDevicesEntry() {
            return new NavEntry("duty.wall.menu", "/wall-devices", "layout-text-window", 78, Set.of(Role.DUTY_DIRECTOR))
                    .under("duty.menu.group");
        }
    }
}
