package org.vigia.proof;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.Approved;
import org.vigia.reference.CodeList;

/** The limits of the service in one place, as the program holds them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {
    /** @param constant where the number lies, below {@code org.vigia} */
    private record Limit(String what, String of, String constant, String then) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("session at rest", "a session", "account.Ending.REST", "it ends"),
            new Limit("session in use", "a session", "account.Ending.LONGEST", "it ends"),
            new Limit(
                    "age of a session of the provider when the account is changed",
                    "a session",
                    "account.Proof.FRESH",
                    "enter again"),
            new Limit(
                    "wrong sign-ins, a browser that opened the account before",
                    "an account and browser",
                    "account.BackOff.KNOWN_BROWSER",
                    "each wait doubles"),
            new Limit(
                    "wrong sign-ins from one address",
                    "an account and address",
                    "account.BackOff.ONE_ADDRESS",
                    "each wait doubles"),
            new Limit(
                    "wrong sign-ins from everywhere",
                    "an account",
                    "account.BackOff.ONE_ACCOUNT",
                    "each wait doubles, for browsers that never opened it"),
            new Limit(
                    "wrong sign-ins to any accounts",
                    "an address",
                    "account.BackOff.MANY_ACCOUNTS",
                    "each wait doubles"),
            new Limit(
                    "passwords hashed at once",
                    "the server",
                    "account.PasswordCheck.HASHED_AT_ONCE",
                    "wait two seconds, then try later"),
            new Limit("shortest password", "a password", "account.PasswordRule.SHORTEST", "refused"),
            new Limit("longest password", "a password", "account.PasswordRule.LONGEST", "refused"),
            new Limit("code of administrators", "an account", "account.Passwords.TEMPORARY", "ask for another"),
            new Limit("proposal for a second person", "a proposal", "access.Proposals.VALID", "it lapses"),
            new Limit("forms sent in a minute", "an officer", "access.Pace.MOST_A_MINUTE", "noticed in the log"),
            new Limit(
                    "signed context of the database, in seconds",
                    "a transaction",
                    "access.ContextSigner.SECONDS_VALID",
                    "reads nothing"),
            new Limit(
                    "case open in an emergency",
                    "an officer and case",
                    "safeguard.Emergencies.OPEN",
                    "it closes; reviewed by its unit"),
            new Limit("files of evidence in a day", "an officer", "evidence.Evidence.MOST_A_DAY", "until tomorrow"),
            new Limit("bytes of a file", "a file", "evidence.Door.MOST_BYTES", "refused before it is read"),
            new Limit("points of a picture", "a picture", "evidence.Pixels.MOST", "refused before it is decoded"),
            new Limit("points of a side", "a picture", "evidence.Pixels.LONGEST_SIDE", "refused before it is decoded"),
            new Limit("bytes that a PDF unpacks to", "a file", "evidence.Pdf.MOST_UNPACKED", "refused"),
            new Limit(
                    "files received at once",
                    "the server",
                    "evidence.UploadGate.AT_ONCE",
                    "wait twenty seconds, then 429"),
            new Limit(
                    "longest description of evidence",
                    "a file",
                    "evidence.AddEvidencePage.LONGEST_DESCRIPTION",
                    "refused"),
            new Limit(
                    "longest narrative of a complaint",
                    "a complaint",
                    "intake.ComplaintRules.LONGEST_NARRATIVE",
                    "refused"),
            new Limit("children of a complaint", "a complaint", "intake.ComplaintRules.MOST_CHILDREN", "refused"),
            new Limit("children of a visit", "a visit", "inspection.VisitRules.MOST_CHILDREN", "refused"),
            new Limit(
                    "country reports reckoned at once",
                    "the server",
                    "publication.Reckoning.AT_ONCE",
                    "wait five seconds, then 429"),
            new Limit(
                    "rows of a list saved by one person alone",
                    "a download",
                    "download.Download.ALONE",
                    "waits for a second person of the unit"),
            new Limit(
                    "rows of a list saved at all",
                    "a download",
                    "download.Download.MOST",
                    "refused; to be saved in parts"),
            new Limit("rows of a reform tried", "a form", "law.ReformReader.MOST", "refused; to be tried in parts"),
            new Limit("bytes of a reform tried", "a form", "rulebook.SentText.MOST", "refused; to be tried in parts"),
            new Limit(
                    "recorded work judged again for a reform",
                    "a form",
                    "rulebook.Previews.MOST",
                    "the page says that there is more"),
            new Limit("life of a key of a program", "a key", "account.ApiKeys.LONGEST", "make another"),
            new Limit("keys of programs at once", "an officer", "account.ApiKeys.MOST", "end one"),
            new Limit("programs told of events at once", "an officer", "webhook.Subscriptions.MOST", "end one"),
            new Limit("attempts at a message", "a message", "webhook.Step.MOST", "given up, and the log says so"),
            new Limit("waits for a receiver", "a message", "webhook.Door.LONGEST", "tried again later"),
            new Limit(
                    "the secret before the last one signs too",
                    "a subscription",
                    "webhook.Secrets.OVERLAP",
                    "only the last one signs"),
            new Limit("requests of programs in a minute", "an officer", "account.ApiPace.MOST_A_MINUTE", "429"),
            new Limit("life of a link by which a referral is answered", "a link", "link.Link.LASTS", "issue another"),
            new Limit("wrong codes of such a link", "a link", "link.Tries.MOST_WRONG", "it is locked; issue another"),
            new Limit("bytes of a request of a program", "a request", "api.SentArgument.MOST_BYTES", "413"),
            new Limit("bytes of a file that a program brings", "a file", "bulk.ImportApi.MOST_BYTES", "413"),
            new Limit(
                    "imports of programs remembered", "the server", "bulk.ImportJobs.KEPT", "the oldest is forgotten"),
            new Limit("entries of a list that a program sends", "a list", "api.Reading.MOST", "refused"),
            new Limit("rows of most lists", "a page", "page.Keyset.SHOWN", "the page leads to the next"));

    private static String value(String constant) {
        int dot = constant.lastIndexOf('.');
        try {
            Field field = Class.forName("org.vigia." + constant.substring(0, dot))
                    .getDeclaredField(constant.substring(dot + 1));
            field.setAccessible(true);
            return words(java.util.Objects.requireNonNull(field.get(null)));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(constant + " holds no limit any more", e);
        }
    }

    private static String words(Object value) throws ReflectiveOperationException {
        if (value instanceof Duration time) return time.toString().substring(2).toLowerCase(Locale.ROOT);
        if (value instanceof Number number) return String.format(Locale.ROOT, "%,d", number.longValue());
        var text = new StringBuilder();
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            var read = part.getAccessor();
            read.setAccessible(true);
            text.append(text.isEmpty() ? "" : ", ")
                    .append(part.getName())
                    .append(' ')
                    .append(words(read.invoke(value)));
        }
        return text.toString();
    }

    private static Stream<String> identities() {
        return CodeList.read("identity", "limits.csv").rows().stream()
                .map(row -> "| identities: %s | an officer | %s | `identity/limits.csv` | %s |\n"
                        .formatted(row.get("limit"), row.get("value"), row.get("note_es")));
    }

    @Test
    void the_limits_of_the_service_are_written_down_as_the_program_holds_them() {
        var text = new StringBuilder("""
            # Limits of the service
            Written by `LimitsTest` from the program. Names of files are cut to a hundred characters and never name a file here. Evidence is JPEG (`.jpg`, `.jpeg`), PNG
            (`.png`), PDF (`.pdf`) or plain text in UTF-8 (`.txt`), by content and by name; anything else, archives included, is refused with its reason. What an
            antivirus finds later stays in quarantine. Original files are handed out only to be saved, under a name of ours.

            | What | Of | Limit | Where | Then |
            |---|---|---|---|---|
            """);
        for (Limit limit : LIMITS)
            text.append("| %s | %s | %s | `%s` | %s |\n"
                    .formatted(limit.what, limit.of, value(limit.constant), limit.constant, limit.then));
        identities().forEach(text::append);
        Approved.matches("../../../../../docs/security/limits.md", text.toString());
    }
}
