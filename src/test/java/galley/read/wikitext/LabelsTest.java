package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Field;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "person, birth_date, Born",
        "person, occupation, Occupation",
        "person, fatherName, Father name",
        "quay, depth_max, Depth max",
        "quay, area_km2, Area (km²)",
        "quay, 'área total ', Área total",
        "quay, NUTS, NUTS",
        "quay, crane2, Crane 2",
        "taxobox, classis, Class",
        "school, classis, Classis",
        "military conflict, partof, Part of",
        "ship characteristics, Ship beam, Beam",
        "quay, Ship beam, Ship beam"
    })
    void aKeyIsReadAsPeopleWouldWriteIt(String kind, String key, String label) {
        assertThat(new Labels(kind, Set.of(key)).label(key, "12")).isEqualTo(label);
    }

    @Test
    void aMeasureIsOneOnlyBesideANumber() {
        Labels labels = new Labels("song", Set.of("in_c"));
        assertThat(labels.label("in_c", "major")).isEqualTo("In c");
    }

    @Test
    void thePartiesOfABattleAreItsSides() {
        Labels labels =
                new Labels("military conflict", Set.of("combatant1", "commander1", "casualties1", "casualties3"));
        assertThat(labels.label("combatant1", "")).isEqualTo("Belligerents, side 1");
        assertThat(labels.label("commander1", "")).isEqualTo("Commanders and leaders, side 1");
        assertThat(labels.label("casualties3", "")).as("of nobody").isEqualTo("Casualties and losses");
    }

    @Test
    void theTitleOfAnOfficeIsTheLabelOfItsHolder() throws Exception {
        List<Field> fields = fields("""
                {{Infobox settlement
                | leader_title = Harbour master<ref>As the charter says.</ref>
                | leader_name = A. Wick
                | leader_title1 = Clerk
                | leader_name2 = B. Vance
                | area_total_km2 = 12.5
                }}
                '''Norrick''' is a town.
                """);
        assertThat(fields)
                .extracting(Field::label)
                .containsExactly("Harbour master", "Leader title 1", "Leader name 2", "Area total (km²)");
        assertThat(fields.get(0).key()).isEqualTo("leader_name");
        assertThat(fields.get(0).items().get(0).text())
                .as("the note of the label is kept")
                .hasSize(2);
    }

    @Test
    void whatIsTooLongForALabelStaysAValue() throws Exception {
        List<Field> fields = fields("{{Infobox settlement\n| leader_title = " + "the master of the harbour ".repeat(4)
                + "\n| leader_name = A. Wick\n}}\n'''Norrick''' is a town.\n");
        assertThat(fields).extracting(Field::label).containsExactly("Leader title", "Leader name");
    }

    private static List<Field> fields(String page) throws Exception {
        Article article = Pages.article(page);
        return article.infoboxes().get(0).fields();
    }
}
