package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Node;
import java.util.Optional;

/** What stands in the text for a tag whose content is not wikitext of the page. */
final class ExtensionTags {
    private final Expander expander;

    ExtensionTags(Expander expander) {
        this.expander = expander;
    }

    String print(Node.Extension tag) {
        String content = tag.content().of(expander.page());
        return switch (tag.name()) {
            case "ref" -> note(tag);
            case "nowiki" -> put(new Deposit.Literal(content));
            case "math", "ce", "chem" -> formula(tag, content);
            case "pre" -> block(verbatim(tag, content, false, false));
            case "source", "syntaxhighlight" -> code(tag, content);
            case "poem" -> block(new Deposit.Verse(expander.expand(tag.content())));
            case "gallery" -> block(new Deposit.Gallery(expander.expand(tag.content())));
            case "references", "section", "templatestyles", "indicator", "templatedata", "nomobile" -> "";
            case "langconvert" -> content;
            default -> dropped(tag);
        };
    }

    private String put(Deposit deposit) {
        return expander.deposits().put(deposit);
    }

    private String block(Deposit deposit) {
        return put(deposit);
    }

    private static Deposit verbatim(Node.Extension tag, String content, boolean code, boolean inline) {
        return new Deposit.Verbatim(content, code, inline, tag.start());
    }

    private String formula(Node.Extension tag, String content) {
        if (content.isBlank()) {
            return "";
        }
        String tex = content.strip().replaceAll("\\s+", " ");
        return put(new Deposit.Formula(tag.name().equals("math") ? tex : "\\ce{" + tex + "}"));
    }

    private String code(Node.Extension tag, String content) {
        String attributes = tag.attributes().of(expander.page());
        boolean inline = Attributes.of(attributes + " inline=").value("inline").isPresent()
                && (attributes.contains(" inline") || attributes.contains("enclose=\"none\""));
        return put(verbatim(tag, content, true, inline || content.indexOf('\n') < 0));
    }

    private String dropped(Node.Extension tag) {
        expander.remarks().add(Remark.EXTENSION_DROPPED, tag.start(), tag.name());
        return "";
    }

    /** A note with words, or one called again by its name. */
    private String note(Node.Extension tag) {
        String name = NoteIndex.name(Attributes.of(tag.attributes().of(expander.page())));
        boolean blank = tag.content().of(expander.page()).isBlank();
        if (blank && name.isEmpty()) {
            expander.remarks().add(Remark.NOTE_EMPTY, tag.start());
            return "";
        }
        Optional<Traced> text = blank || !name.isEmpty() ? expander.notes().text(name, expander) : Optional.empty();
        if (text.isEmpty() && !blank) {
            text = Optional.of(expander.expandNote(tag.content()));
        }
        if (text.isEmpty()) {
            expander.remarks().add(Remark.NOTE_MISSING, tag.start(), name);
        }
        return put(new Deposit.Note(name, text, tag.start()));
    }
}
