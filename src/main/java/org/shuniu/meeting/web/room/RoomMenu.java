package org.shuniu.meeting.web.room;

import java.util.Set;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of rooms. */
@Configuration(value = "meetingRoomMenu", proxyBeanMethods = false)
class RoomMenu {
    @Bean
    NavEntry meetingRoomsEntry() {
        return new NavEntry("meeting.room.menu", "/rooms", "door-open", 87, Set.of()).under("meeting.menu.group");
    }
}
