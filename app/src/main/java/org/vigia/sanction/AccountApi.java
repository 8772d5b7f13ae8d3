package org.vigia.sanction;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.api.Asked;
import org.vigia.api.Made;
import org.vigia.api.Replies;
import org.vigia.api.Rows;
import org.vigia.api.Sent;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Fines in the hands of a finance authority, for its programs. */
@RestController
@RequestMapping(path = AccountApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class AccountApi {
    static final String PATH = "/api/v1/accounts";
    private final Sanction sanction;
    private final AccountPages pages;

    AccountApi(Sanction sanction, AccountPages pages) {
        this.sanction = sanction;
        this.pages = pages;
    }

    @Operation(id = "listAccountsByApi", asks = Permission.RECORD_COLLECTION, tells = "Las multas que la unidad cobra.")
    @GetMapping
    ResponseEntity<Rows<AccountRead>> list(@Asked(AccountsAsked.class) Form asked) {
        return Replies.of(
                asked, pages.list(Cursor.read(asked, Accounts.KEY)).map(read -> AccountRead.of(read.account())));
    }

    @Operation(
            id = "readAccountByApi",
            asks = Permission.SEE_ACCOUNTS,
            tells = "Una multa entregada y lo que se informó de ella.")
    @GetMapping("/{folio}")
    ResponseEntity<AccountRead> read(@PathVariable String folio) {
        Account account = sanction.getAccount(folio);
        return Replies.of(account.version(), AccountRead.of(account));
    }

    @Operation(id = "recordCollectionByApi", asks = Permission.RECORD_COLLECTION, tells = "Informa de un cobro.")
    @PostMapping("/{folio}/reports")
    ResponseEntity<Made> report(@PathVariable String folio, @Sent(value = SentReport.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, pages.report(folio, form), form);
    }
}
