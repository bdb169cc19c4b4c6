package org.shuniu.review.service;

import org.shuniu.review.Move;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Words of steps and moves as arguments of sentences; resolved in the reader's language. */
public final class Words {
    private Words() {}

    public static MessageSourceResolvable step(String kind) {
        return new DefaultMessageSourceResolvable("review.step." + kind);
    }

    public static MessageSourceResolvable move(Move move) {
        return new DefaultMessageSourceResolvable("review.move." + move);
    }

    public static MessageSourceResolvable role(String role) {
        return new DefaultMessageSourceResolvable("identity.role." + role);
    }

    static MessageSourceResolvable who(Enum<?> who) {
        return new DefaultMessageSourceResolvable("review.who." + who);
    }
}
