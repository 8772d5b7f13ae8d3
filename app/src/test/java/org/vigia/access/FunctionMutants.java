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
                "access.who(text)",
                "encode(sha256(outer_pad || sha256(inner_pad || convert_to(context, 'UTF8'))), 'hex')",
                "current_setting('vigia.signature', true)");
        function("access.who(text)", "if not found or", "if current_setting('vigia.signature', true) <> '' and");
        function("access.who(text)", "me[4]::bigint < extract", "false and me[4]::bigint < extract");
        function("access.who(text)", "a.permission = kind", "true");
        function("access.who(text)", "a.role = me[3]", "a.role = 'SUPERVISOR'");
        function(
                "access.keep_allowance()",
                "delete from access.allowance a where",
                "delete from access.allowance a where false and");
        function("access.keep_allowance()", "on conflict do nothing", "where false on conflict do nothing");
        function("access.note_seal()", "set_bit(f.bits, uuid_hash(new.case_id) & 32767, 1)", "f.bits");
        function("access.seal_filter()", "access.who() is not null", "true");
        function("access.seal_filter()", "return (select", "return decode(repeat('00', 4096), 'hex'); return (select");
        String hidden = "access.is_hidden(text,uuid)";
        function(hidden, "s.case_id = file", "false");
        function(hidden, "s.case_id = file", "true");
        function(hidden, "s.lifts is null and", "false and");
        function(hidden, "not exists (select from access.seal l where l.lifts = s.id)", "true");
        function(hidden, "me is null or", "");
        function(hidden, "'LISTED' = any (me[6:])", "true");
        function(hidden, "'LISTED' = any (me[6:])", "false");
        function(hidden, "l.seal = s.id and l.officer = me[1]::uuid", "l.seal = s.id");
        function(hidden, "l.seal = s.id and l.officer", "l.officer");
        function("access.sealed()", "s.lifts is null", "false");
        function("access.opened(text)", "b.officer = me[1]::uuid", "true");
        function("access.opened(text)", "b.until > transaction_timestamp()", "true");
        function("access.opened(text)", "access.allows(kind, b.of_unit, 'BREAK_GLASS', 'FACTS') or", "true or");
        function("access.opened(text)", "b.case_id not in (select access.sealed())", "true");
        function("access.reach(text,text)", "share = any (me[6:])", "true");
        function("access.reach(text,text)", "share = any (me[6:])", "cardinality(me) > 5");
        function("access.write(text[])", "a.permission = any (permissions)", "true");
        function("access.write(text[])", "a.role = me[3]", "true");
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
        String given = "access.allowance_of_rules";
        view(given, "r.fields <> 'OUTLINE'::text", "true");
        view(given, "'NONE'::text = ANY (r.purposes)", "true");
        view(given, "'LISTED'::text = ANY (r.seals)", "true");
        view(given, "'LISTED'::text = ANY (r.seals)", "false");
        view("access.own_share", "with_unit = ( SELECT access.unit() AS unit)", "true");
        view("access.own_share", "NOT access.is_hidden('SEE_CASES'::text, case_id)", "true");
        view("access.own_share", "NOT access.is_hidden('SEE_CASES'::text, case_id)", "false");
        view("access.own_joint_share", "unit = ( SELECT access.unit() AS unit)", "true");
        view("access.own_joint_share", "NOT access.is_hidden('SEE_CASES'::text, case_id)", "true");
        view("access.own_joint_share", "NOT access.is_hidden('SEE_CASES'::text, case_id)", "false");
        function("access.kept_elsewhere()", "k.unit <> me[2]", "false");
        function("access.kept_elsewhere()", "l.seq > k.seq", "false");
        function("access.kept_elsewhere()", "s.with_unit = me[2]", "true");
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

    /** A view with the options it has, and what is kept of it written anew. */
    private void view(String name, String from, String to) {
        String was = scratch.list("select pg_get_viewdef('%s'::regclass)".formatted(name))
                .getFirst();
        String options = scratch.list(
                        "select array_to_string(reloptions, ', ') from pg_class where oid = '%s'::regclass"
                                .formatted(name))
                .getFirst();
        String is = was.replace(from, to);
        if (is.equals(was))
            throw new AssertionError(name + " has no " + from + ": say in FunctionMutants what it has now");
        mutants.add(Mutant.of(
                "view",
                "%s: %s -> %s".formatted(name, from, to),
                "create or replace view %s with (%s) as %s; update access.rule set line = line"
                        .formatted(name, options, is.replace(";", ""))));
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
