package galley.verify;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Finds in the JSON of an article what it says. */
final class JsonReading {
    private final ReadBack back = new ReadBack();
    private int notes;
    private boolean inFact;
    private String where = "";

    private JsonReading() {}

    static ReadBack of(byte[] bytes) throws IOException {
        JsonTree root = JsonTree.of(bytes);
        if (root.at("galley").members().isEmpty()) {
            throw new IOException("it is no article: it has no member \"galley\"");
        }
        JsonReading reading = new JsonReading();
        reading.document(root);
        return reading.back;
    }

    private void document(JsonTree root) {
        back.text(root.text("title"), "title");
        blocks(root.list("lead"), "lead");
        int at = 0;
        for (JsonTree section : root.list("sections")) {
            section(section, "sections[" + at++ + "]");
        }
        at = 0;
        for (JsonTree infobox : root.list("infoboxes")) {
            fields(infobox.list("fields"), "infoboxes[" + at++ + "].fields");
        }
        at = 0;
        for (JsonTree event : root.list("timeline")) {
            back.event(event(event), "timeline[" + at++ + "]");
        }
        JsonTree metadata = root.at("metadata");
        back.source("file: " + root.at("origin").text("file"), "origin.file");
        back.source("SHA-256: " + root.at("origin").text("sha256"), "origin.sha256");
        back.source("language: " + root.text("language"), "language");
        back.source("address: " + metadata.text("sourceUrl"), "metadata.sourceUrl");
        back.source("licence: " + metadata.text("licence"), "metadata.licence");
        back.source("as of: " + metadata.text("asOf"), "metadata.asOf");
        back.source("authors: " + texts(metadata.list("authors")), "metadata.authors");
    }

    private static String texts(List<JsonTree> elements) {
        return elements.stream().map(JsonTree::text).collect(Collectors.joining("; "));
    }

    private void section(JsonTree section, String path) {
        where = path;
        back.text(inlines(section.list("heading")), where + ".heading");
        blocks(section.list("blocks"), path + ".blocks");
        int at = 0;
        for (JsonTree inner : section.list("subsections")) {
            section(inner, path + ".subsections[" + at++ + "]");
        }
    }

    private void fields(List<JsonTree> fields, String path) {
        boolean outer = inFact;
        inFact = true;
        int at = 0;
        for (JsonTree field : fields) {
            where = path + "[" + at++ + "]";
            List<JsonTree> items = field.list("items");
            String value = items.isEmpty()
                    ? field.text("written")
                    : items.stream()
                            .map(item -> inlines(item.list("text")))
                            .collect(Collectors.joining(String.valueOf(Wording.ITEM)));
            String row = field.text("label") + Wording.CELL + value + Wording.CELL + field.text("written");
            back.fact(row, where);
            fields(field.list("fields"), where + ".fields");
        }
        inFact = outer;
    }

    private void blocks(List<JsonTree> blocks, String path) {
        int at = 0;
        for (JsonTree block : blocks) {
            block(block, path + "[" + at++ + "]");
        }
    }

    private void block(JsonTree block, String path) {
        where = path;
        switch (block.text("kind")) {
            case "paragraph" -> back.text(inlines(block.list("text")), path);
            case "preformatted" -> back.text(block.text("text"), path);
            case "figure" -> {
                String alternative = block.text("alternative");
                back.text("[" + block.text("file") + (alternative.isEmpty() ? "" : ": " + alternative) + "]", path);
                back.text(inlines(block.list("caption")), path);
            }
            case "quotation" -> {
                blocks(block.list("blocks"), path + ".blocks");
                where = path;
                back.text(inlines(block.list("attribution")), path);
            }
            case "definitionList" -> {
                for (JsonTree definition : block.list("definitions")) {
                    where = path;
                    back.text(inlines(definition.list("term")), path);
                    definition.list("descriptions").forEach(item -> blocks(item.elements(), path));
                }
            }
            case "table" -> {
                back.text(inlines(block.list("caption")), path);
                for (JsonTree row : block.list("rows")) {
                    row.elements().forEach(cell -> blocks(cell.list("blocks"), path + ".rows"));
                }
            }
            default -> block.list("items").forEach(item -> blocks(item.elements(), path + ".items"));
        }
    }

    private String inlines(List<JsonTree> inlines) {
        return inlines.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(JsonTree inline) {
        return switch (inline.text("kind")) {
            case "" -> inline.text();
            case "code" -> inline.text("value");
            case "formula" -> inline.text("tex");
            case "lineBreak" -> "\n";
            case "link" -> {
                String words = inlines(inline.list("text"));
                back.link(words, inline.text("target"), where);
                yield words;
            }
            case "note" -> {
                String number = Integer.toString(++notes);
                back.call(number, where, inFact);
                back.note(number, inlines(inline.list("text")));
                yield "";
            }
            default -> inlines(inline.list("text"));
        };
    }

    private static String event(JsonTree event) {
        JsonTree mention = event.at("mention");
        return String.join(
                String.valueOf(Wording.CELL),
                event.text("id"),
                event.text("edtf"),
                event.text("precision"),
                event.text("approximate"),
                event.text("time"),
                event.text("basis"),
                event.text("dateText"),
                event.text("summary"),
                mention.text("section"),
                mention.text("paragraph"),
                mention.text("sentence"),
                mention.text("text"),
                mention.at("place").text("line"),
                mention.at("span").text("start"),
                mention.at("span").text("end"),
                event.list("alsoMentioned").stream()
                        .map(also -> also.text("text"))
                        .collect(Collectors.joining("; ")),
                event.text("relativeTo"));
    }
}
