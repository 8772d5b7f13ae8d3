package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdsTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Property
    void ids_are_found_and_named_as_by_a_pattern(@ForAll("texts") String text) {
        assertThat(Ids.in(text))
                .isEqualTo(ID.matcher(text).results().map(MatchResult::group).toList());
        assertThat(Ids.replace(text, id -> "<" + id.charAt(0) + ">"))
                .isEqualTo(ID.matcher(text).replaceAll(id -> "<" + id.group().charAt(0) + ">"));
    }

    /** Ids and what is nearly one, one after another. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "0123abcd-0123-abcd-0123-0123456789ab",
                        "fedcba98-7654-3210-ffff-000000000000",
                        "0123abcd-0123-abcd-0123-0123456789a",
                        "0123abcd-0123-abcd-0123",
                        "0123ABCD-0123-abcd-0123-0123456789ab",
                        "0123abcd",
                        "-",
                        "g",
                        " ",
                        "é")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", List.copyOf(parts)));
    }
}
