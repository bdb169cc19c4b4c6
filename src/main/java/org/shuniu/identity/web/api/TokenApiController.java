package org.shuniu.identity.web.api;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.service.account.IssueToken;
import org.shuniu.identity.service.account.IssuedToken;
import org.shuniu.identity.service.account.TokenQueries;
import org.shuniu.identity.service.account.TokenService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tokens")
class TokenApiController {
    private static final IssueToken DEFAULTS = new IssueToken(null, null, null);

    private final TokenService tokens;
    private final TokenQueries queries;

    TokenApiController(TokenService tokens, TokenQueries queries) {
        this.tokens = tokens;
        this.queries = queries;
    }

    @GetMapping
    List<TokenQueries.TokenRow> list(@CurrentActor Actor actor) {
        return queries.of(actor);
    }

    /** With HTTP Basic or from a session; never with another token. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedToken issue(@RequestBody(required = false) @Valid @Nullable IssueToken command, @CurrentActor Actor actor) {
        return tokens.issue(command == null ? DEFAULTS : command, actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, @CurrentActor Actor actor) {
        tokens.revoke(id, actor);
    }
}
