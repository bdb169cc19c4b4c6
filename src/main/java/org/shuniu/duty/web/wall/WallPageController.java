package org.shuniu.duty.web.wall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.WallScreen;
import org.shuniu.duty.WallScreens;
import org.shuniu.duty.service.wall.WallQueries;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board on the wall, and the form on which a new screen is given its token; no person is signed in here. */
@PageController
@RequestMapping("/duty-wall")
class WallPageController {
    /** Read by the door of the board ({@code WallDoor}); never sent to any other address. */
    private static final String COOKIE = "SHUNIU_WALL";

    private static final Duration KEPT = Duration.ofDays(365);

    private final WallQueries wall;
    private final WallScreens screens;

    WallPageController(WallQueries wall, WallScreens screens) {
        this.wall = wall;
        this.screens = screens;
    }

    @GetMapping
    String board(@AuthenticationPrincipal @Nullable Object screen, Model model) {
        if (screen instanceof WallScreen known) {
            model.addAttribute("wall", wall.board(known));
            model.addAttribute("screen", known);
            return "duty/wall";
        }
        return "duty/wall-enrol";
    }

    @PostMapping
    String enrol(
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (screens.opened(token.strip()).isEmpty()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("refused", true);
            return "duty/wall-enrol";
        }
        var cookie = ResponseCookie.from(COOKIE, token.strip())
                .path("/duty-wall")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(KEPT);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        return "redirect:/duty-wall";
    }
}
