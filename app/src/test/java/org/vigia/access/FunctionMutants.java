package org.vigia.access;

import java.util.ArrayList;
import java.util.List;

/** Each condition in the functions that the walls stand on, made always true, or never. */
final class FunctionMutants {
    private final List<Mutant> mutants = new ArrayList<>();
    private final Scratch scratch;

    FunctionMutants(Scratch scratch) {
        this.scratch = scratch;
        function(
                "access.who()",
                "encode(sha256(outer_pad || sha256(inner_pad || convert_to(context, 'UTF8'))), 'hex')",
                "current_setting('vigia.signature', true)");
        function("access.who()", "if not found or", "if current_setting('vigia.signature', true) <> '' and");
        function("access.who()", "me[4]::bigint < extract", "false and me[4]::bigint < extract");
        function("access.hidden_here(text)", "u.unit = me[2] and", "false and");
        function("access.hidden_here(text)", "not u.lifted", "u.lifted");
        function("access.hidden_here(text)", "l.seal = u.seal and l.officer = me[1]::uuid", "l.seal = u.seal");
        function("access.hidden_here(text)", "coalesce(listable, false)", "true");
        function("access.hidden_here(text)", "coalesce(listable, false)", "false");
        function(
                "access.note_seal()",
                "insert into access.seal_unit (seal, unit, case_id) values (new.id, new.unit, new.case_id)",
                "null");
        function("access.note_seal()", "set lifted = true", "set lifted = false");
        function("access.shared(text)", "and s.case_id not in (select access.hidden(kind))", "");
        function("access.hidden(text)", "s.lifts is null and", "false and s.lifts is null and");
        function("access.hidden(text)", "l.seal = s.id and l.officer = me[1]::uuid", "l.seal = s.id");
        function("access.hidden(text)", "l.seal = s.id and l.officer", "l.officer");
        function("access.hidden(text)", "coalesce(listable, false)", "true");
        function("access.hidden(text)", "coalesce(listable, false)", "false");
        function("access.sealed()", "s.lifts is null", "false");
        function("access.shared(text)", "s.with_unit = access.reach(kind, 'SHARED')", "true");
        function("access.shared(text)", "access.reach(kind, 'SHARED')", "me[2]");
        function("access.shared(text)", "b.officer = me[1]::uuid", "true");
        function("access.shared(text)", "b.until > transaction_timestamp()", "true");
        function("access.shared(text)", "access.allows(kind, b.of_unit, 'BREAK_GLASS', 'FACTS') or", "true or");
        function("access.shared(text)", "b.case_id not in (select access.sealed())", "true");
        function("access.reach(text,text)", "r.permission = kind", "true");
        function("access.reach(text,text)", "share = any (r.shares)", "true");
        function("access.reach(text,text)", "me[3] = any (r.roles)", "true");
        function("access.reach(text,text)", "'NONE' = any (r.purposes)", "true");
        function("access.reach(text,text)", "r.fields <> 'OUTLINE'", "true");
        function("access.write(text[])", "r.permission = any (permissions)", "true");
        function("access.write(text[])", "me[3] = any (r.roles)", "true");
        function("access.write(text[])", "r.fields <> 'OUTLINE'", "true");
        function("access.glassed()", "b.officer = me[1]::uuid", "false");
        function("access.glassed()", "b.officer = me[1]::uuid", "true");
        function("access.glassed()", "b.until > transaction_timestamp()", "true");
        function("access.glassed()", "and s.with_unit = me[2]", "and false");
        String allows = "access.allows(text,text,text,text)";
        function(allows, "r.permission = allows.permission", "true");
        function(allows, "me[3] = any (r.roles)", "true");
        function(allows, "r.fields = allows.fields", "true");
        function(allows, "allows.purpose = any (r.purposes)", "true");
        function(allows, "'NONE' = any (r.shares)", "true");
        function(allows, "end = any (r.agencies)", "end is not null");
        function(allows, "end = any (r.territories)", "end is not null");
        function("safeguard.find_file(text)", "f.case_id not in (select access.sealed())", "true");
        function("safeguard.find_file(text)", "access.allows('SEE_CASES', f.unit, 'BREAK_GLASS', 'FACTS')", "true");
        function("safeguard.find_file(text)", "f.folio = asked", "true");
        function("safeguard.open_file()", "found.unit = new.file_unit", "true");
        function("safeguard.open_file()", "or new.opened_by is distinct from access.officer()", "");
        function("safeguard.list_officer()", "l.officer = access.officer()", "true");
        function("safeguard.unseal_file()", "a.approved and", "");
        function("safeguard.unseal_file()", "p.kind = 'safeguard.unsealing' and", "");
        function("safeguard.unseal_file()", "and p.subject = new.case_id::text", "");
        function("docket.erase_key()", "h.target in (new.key_owner, new.case_id)", "false");
    }

    private void function(String signature, String from, String to) {
        String was = scratch.list("select pg_get_functiondef('%s'::regprocedure)".formatted(signature))
                .getFirst();
        String is = was.replace(from, to);
        if (is.equals(was))
            throw new AssertionError(signature + " has no " + from + ": say in FunctionMutants what it has now");
        mutants.add(Mutant.of("function", "%s: %s -> %s".formatted(signature, from, to), is));
    }

    List<Mutant> list() {
        return mutants;
    }
}
