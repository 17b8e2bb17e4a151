package galley.export.docx.template;

import galley.export.docx.parts.Part;
import galley.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document or template of a house, read once. */
public final class Template {
    private final TemplatePackage file;
    private final Element styleRoot;
    private final Optional<Element> numbering;
    private final Optional<Element> settings;
    private final Optional<Element> footnotes;
    private final boolean themed;
    private final HouseTheme theme;
    private final HouseStyles styles;
    private final HouseLists lists;
    private final HouseSection section;
    private final Carrier carrier;

    private Template(TemplatePackage file) throws IOException {
        this.file = file;
        Part main = file.main();
        styleRoot = tree("styles").orElseThrow(() -> new IOException("it has no styles"));
        numbering = tree("numbering");
        settings = tree("settings");
        footnotes = tree("footnotes");
        Optional<Element> themePart = tree("theme");
        themed = themePart.isPresent();
        theme = new HouseTheme(themePart);
        styles = new HouseStyles(styleRoot);
        lists = new HouseLists(styles, numbering);
        section = new HouseSection(file.tree(main).orElseThrow(() -> new IOException("it has no main part")));
        carrier = new Carrier(file, section);
    }

    private Optional<Element> tree(String kind) throws IOException {
        Optional<Part> part = file.find(file.main(), kind);
        return part.isEmpty() ? Optional.empty() : file.tree(part.get());
    }

    /**
     * Reads a template.
     *
     * @throws TemplateFault if it is none that Word would open; the message says what is wrong with it
     */
    public static Template of(Source source) throws TemplateFault {
        byte[] bytes = source.packed()
                .orElseThrow(() -> new TemplateFault(
                        "it is no DOCX or DOTX; one that asks for a password, or is of Word 97, is not read"));
        try {
            return new Template(new TemplatePackage(bytes));
        } catch (TemplateFault e) {
            throw e;
        } catch (IOException e) {
            throw new TemplateFault(String.valueOf(e.getMessage()), e);
        }
    }

    boolean hasTheme() {
        return themed;
    }

    /** What it brings that a report must not do on its own; named in words. */
    public List<String> leftOut() {
        List<String> out = new ArrayList<>(file.hasMacros() ? List.of("macros") : List.of());
        out.addAll(carrier.leftOut());
        if (section.columns() > 1) {
            out.add("columns");
        }
        return out;
    }

    HouseStyles styles() {
        return styles;
    }

    HouseLists lists() {
        return lists;
    }

    HouseTheme theme() {
        return theme;
    }

    HouseSection section() {
        return section;
    }

    Carrier carrier() {
        return carrier;
    }

    Element styleRoot() {
        return styleRoot;
    }

    Optional<Element> numbering() {
        return numbering;
    }

    Optional<Element> settings() {
        return settings;
    }

    Optional<Element> footnotes() {
        return footnotes;
    }
}
