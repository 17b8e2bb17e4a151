package galley.export.json;

import galley.export.Edition;
import galley.json.JsonDocument;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.Section;
import java.io.IOException;
import java.io.Writer;

/** Writes the document from its mark to its timeline, keys always in the same order. */
final class DocumentWriter {
    /** Counts up when documents of this form can no longer be read by earlier readers. */
    private static final int FORMAT = 1;

    private final JsonDocument json;
    private final BlockWriter blocks;

    private DocumentWriter(JsonDocument json) {
        this.json = json;
        this.blocks = new BlockWriter(json);
    }

    static void write(Edition edition, Writer out) throws IOException {
        try (JsonDocument json = new JsonDocument(out)) {
            new DocumentWriter(json).document(edition);
        }
    }

    private void document(Edition edition) throws IOException {
        Article article = edition.article();
        json.object(() -> {
            json.object("galley", () -> json.number("format", FORMAT));
            json.object("origin", () -> {
                json.text("file", edition.origin().fileName());
                json.text("sha256", edition.origin().sha256());
            });
            json.text("title", article.title());
            json.text("language", article.language());
            json.object("metadata", () -> metadata(article.metadata()));
            json.array("infoboxes", article.infoboxes(), this::infobox);
            json.array("lead", article.lead(), blocks::block);
            json.array("sections", article.sections(), this::section);
            json.array("timeline", edition.timeline().events(), event -> EventWriter.write(json, event));
        });
    }

    private void metadata(Metadata metadata) throws IOException {
        json.text("sourceUrl", metadata.sourceUrl());
        json.text("licence", metadata.licence());
        json.text("asOf", metadata.asOf());
        json.array("authors", metadata.authors(), json::text);
    }

    private void infobox(Infobox infobox) throws IOException {
        json.object(() -> {
            json.text("kind", infobox.kind());
            json.array("fields", infobox.fields(), this::field);
        });
    }

    private void field(Field field) throws IOException {
        json.object(() -> {
            if (!field.key().isEmpty()) {
                json.text("key", field.key());
            }
            json.text("label", field.label());
            json.text("written", field.written());
            json.array("items", field.items(), this::item);
            json.array("fields", field.fields(), this::field);
            json.place(field.place());
        });
    }

    private void item(Item item) throws IOException {
        json.object(() -> {
            json.number("depth", item.depth());
            blocks.inlines("text", item.text());
        });
    }

    private void section(Section section) throws IOException {
        json.object(() -> {
            json.number("level", section.level());
            blocks.inlines("heading", section.heading());
            json.array("blocks", section.blocks(), blocks::block);
            json.array("subsections", section.subsections(), this::section);
            json.place(section.place());
        });
    }
}
