package org.shuniu.numbering.web;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.numbering.service.AccountQueries;
import org.shuniu.numbering.service.AccountRow;
import org.shuniu.numbering.service.AccountService;
import org.shuniu.numbering.service.ApplyForAccount;
import org.shuniu.numbering.service.DecideAccount;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/issuing-accounts")
class IssuingAccountApiController {
    private final AccountQueries queries;
    private final AccountService accounts;

    IssuingAccountApiController(AccountQueries queries, AccountService accounts) {
        this.queries = queries;
        this.accounts = accounts;
    }

    @GetMapping
    List<AccountRow> list(@CurrentActor Actor actor) {
        return queries.list(actor);
    }

    @GetMapping("/{id}")
    AccountRow account(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.account(id, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AccountRow apply(@Valid @RequestBody ApplyForAccount command, @CurrentActor Actor actor) {
        return queries.account(accounts.apply(command, actor), actor);
    }

    @PostMapping("/{id}/approval")
    AccountRow approve(@PathVariable long id, @Valid @RequestBody DecideAccount command, @CurrentActor Actor actor) {
        accounts.approve(id, command, actor);
        return queries.account(id, actor);
    }

    @PostMapping("/{id}/refusal")
    AccountRow refuse(@PathVariable long id, @Valid @RequestBody DecideAccount command, @CurrentActor Actor actor) {
        accounts.refuse(id, command, actor);
        return queries.account(id, actor);
    }
}
