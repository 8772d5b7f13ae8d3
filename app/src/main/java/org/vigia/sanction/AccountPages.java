package org.vigia.sanction;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.download.Column;
import org.vigia.download.Download;
import org.vigia.download.Listed;
import org.vigia.download.OwnLists;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Slice;
import org.vigia.reference.Money;

/** What a finance authority was asked to collect, and where it reports. */
@Controller
class AccountPages implements OwnLists {
    private final Access access;
    private final Sanction sanction;
    private final Docket docket;
    private final ProceedingClocks clocks;
    private final Download download;

    AccountPages(Access access, Sanction sanction, Docket docket, ProceedingClocks clocks, Download download) {
        this.access = access;
        this.sanction = sanction;
        this.docket = docket;
        this.clocks = clocks;
        this.download = download;
    }

    /** An account as it is read on a day. */
    record Read(Account account, LocalDate today) {
        String collected() {
            return account.collected(today).label();
        }

        boolean silent() {
            return account.collected(today) instanceof Collected.Unknown;
        }

        String state() {
            return account.last().map(CollectionEvent::label).orElse("Por acusar");
        }

        /** The name of a legal person; a natural one is shown on its own page only. */
        String debtor() {
            return account.legalName().orElse("Persona física");
        }

        String owed() {
            return org.vigia.page.Formats.money(
                    account.collection().owed(), account.fine().currency().getCurrencyCode());
        }

        List<CollectionEvent> next() {
            return account.collection().next().stream().sorted().toList();
        }
    }

    @Operation(id = "listAccounts", asks = Permission.RECORD_COLLECTION)
    @GetMapping("/cobros")
    ModelAndView list(Form form) {
        return form.page(
                "sanction/accounts",
                Map.of(
                        "accounts",
                        list(Cursor.read(form, Accounts.KEY)),
                        "mayDownload",
                        access.may(Permission.DOWNLOAD_LISTS)));
    }

    @Override
    public Permission asks() {
        return Permission.RECORD_COLLECTION;
    }

    @Override
    public List<Listed<?>> whole() {
        return List.of(listed());
    }

    @Operation(id = "downloadAccounts", asks = Permission.RECORD_COLLECTION)
    @PostMapping("/descargas/cobros")
    void download(Form form, HttpServletResponse response) throws IOException {
        download.take(form, listed()).sendTo(response);
    }

    private Listed<Read> listed() {
        return new Listed<>("cobros", Accounts.KEY, this::list, columns());
    }

    private List<Column<Read>> columns() {
        return List.of(
                new Column<>("Folio", read -> read.account().folio()),
                new Column<>("Resolución", read -> read.account().resolutionNumber()),
                new Column<>("De (clave)", read -> read.account().decidingUnit()),
                new Column<>("Entregada", read -> read.account().handedOn()),
                new Column<>("Último informe", Read::state),
                new Column<>("Multa", read -> read.account().fine().amount()),
                new Column<>("Moneda", read -> read.account().fine().currency().getCurrencyCode()),
                new Column<>("Cobrado", AccountPages::collected));
    }

    private static Object collected(Read read) {
        return read.account().collected(read.today()) instanceof Collected.Measured measured
                ? measured.amount()
                : read.collected();
    }

    Slice<Read> list(Cursor cursor) {
        LocalDate today =
                clocks.today(access.require(Permission.RECORD_COLLECTION).unit());
        return sanction.listAccounts(cursor).map(account -> new Read(account, today));
    }

    @Operation(id = "readAccount", asks = Permission.SEE_ACCOUNTS)
    @GetMapping("/cobros/{folio}")
    ModelAndView account(@PathVariable String folio) {
        Account account = get(folio);
        return show(account, Form.blank().with("version", Integer.toString(account.version())));
    }

    @Operation(id = "recordCollection", asks = Permission.RECORD_COLLECTION)
    @PostMapping("/cobros/{folio}/informes")
    ModelAndView report(@PathVariable String folio, Form form) {
        Account account = sanction.getAccountToCollect(folio);
        Optional<Report> typed = read(form, account);
        if (typed.isPresent())
            try {
                docket.once(
                        form,
                        "sanction.collection",
                        () -> sanction.recordCollection(folio, typed.get(), form.version()));
                return Form.recorded("/cobros/" + folio);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return show(account, form);
    }

    /** Shows the name of a natural person for half an hour. */
    @Operation(id = "readDebtor", asks = Permission.RECORD_COLLECTION)
    @PostMapping("/cobros/{folio}/deudor")
    ModelAndView debtor(@PathVariable String folio, Form form) {
        Account account = sanction.getAccountToCollect(folio);
        var reason = Reason.read(form, Person.Kind.DEBTOR);
        if (reason.isEmpty()) return show(account, form.with("version", Integer.toString(account.version())));
        sanction.revealDebtor(folio, reason.get());
        return Form.recorded("/cobros/" + folio);
    }

    private Account get(String folio) {
        Account account = sanction.getAccount(folio);
        return account;
    }

    private static Optional<Report> read(Form form, Account account) {
        Optional<CollectionEvent> event = Arrays.stream(CollectionEvent.values())
                .filter(one -> form.chose("informe", one.name()))
                .findFirst();
        if (event.isEmpty()) form.refuse("informe", "Elija qué se informa.");
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que ocurrió.");
        boolean needed = event.filter(CollectionEvent::hasAmount).isPresent();
        if (needed) form.text("importe", "Escriba el importe que se recibió o se embargó.");
        Optional<Money> amount = form.money("importe")
                .map(typed -> new Money(typed, account.fine().currency(), on.orElse(account.handedOn())));
        if (!needed && amount.isPresent())
            form.refuse("importe", "Este informe no lleva importe. Déjelo vacío o elija un pago o un embargo.");
        return form.valid() ? event.map(one -> one.on(on.orElseThrow(), amount)) : Optional.empty();
    }

    private ModelAndView show(Account account, Form form) {
        return form.page(
                "sanction/account",
                Map.of(
                        "read",
                        new Read(account, clocks.today(account.financeUnit())),
                        "shown",
                        sanction.findShownDebtor(account)));
    }
}
