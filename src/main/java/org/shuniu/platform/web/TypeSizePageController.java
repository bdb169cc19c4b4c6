package org.shuniu.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.platform.security.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch of the type size in the bar of every page; leads back to the page it was used on. */
@PageController
class TypeSizePageController {
    @PostMapping("/profile/type-size")
    String choose(
            @RequestParam boolean large,
            @RequestParam(defaultValue = "/") String back,
            @CurrentActor Actor actor,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, TypeSize.kept(large, actor).toString());
        return "redirect:" + LocalPath.orHome(back);
    }
}
