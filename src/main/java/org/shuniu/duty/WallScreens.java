package org.shuniu.duty;

import java.util.Optional;

/** How the door of the wall board asks whether a screen may look. */
public interface WallScreens {
    /** The screen behind a token that is not revoked. */
    Optional<WallScreen> opened(String token);
}
