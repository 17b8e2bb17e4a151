package galley.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.export.Edition;
import galley.export.MemoryDestination;
import galley.export.RefusedException;
import galley.source.Source;
import galley.style.Presentation;
import galley.testkit.Archive;
import galley.testkit.HouseTemplates;
import galley.testkit.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Templates with something wrong in them: a report comes of them or a refusal, never anything else. */
final class TemplatePropertyTest {
    private static final List<String> WRONG = List.of("", "-5", "99999999999", "x", "0", "true");

    @Test
    void aDamagedTemplateIsUsedOrRefused() throws IOException {
        Edition edition = Articles.edition(Articles.rich(), Articles.timeline());
        Seeds.check(80, random -> {
            Map<String, byte[]> parts = new LinkedHashMap<>(
                    Archive.of(random.nextBoolean() ? HouseTemplates.german() : HouseTemplates.renamed())
                            .entries());
            List<String> names = new ArrayList<>(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                parts.remove(name);
            } else {
                String[] quoted = new String(parts.getOrDefault(name, new byte[0]), UTF_8).split("\"", -1);
                quoted[random.nextInt(quoted.length)] = WRONG.get(random.nextInt(WRONG.size()));
                parts.put(name, String.join("\"", quoted).getBytes(UTF_8));
            }
            Source house = Source.of("house.docx", HouseTemplates.zip(parts));
            try {
                new DocxExporter().export(edition.with(Presentation.PLAIN.like(house)), new MemoryDestination());
            } catch (RefusedException e) {
                // as it should be
            }
        });
    }
}
