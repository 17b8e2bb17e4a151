package galley.read.docx;

import galley.model.Block;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of paragraphs and tables that come in one after another. */
final class Blocks {
    private final List<Block> made = new ArrayList<>();
    private final ListStack lists = new ListStack();
    private final List<Block> quoted = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private Place definitionsPlace = Place.UNKNOWN;
    private Optional<Paragraph> figure = Optional.empty();
    private Optional<Paragraph> caption = Optional.empty();

    /** Adds a paragraph of text of any kind. */
    void add(Paragraph paragraph) {
        if (paragraph.isBlank() && !paragraph.is(Form.CAPTION)) {
            return;
        }
        switch (paragraph.form().form()) {
            case CAPTION -> caption(paragraph);
            case FIGURE -> {
                end();
                figure = Optional.of(paragraph);
            }
            case QUOTATION -> {
                endAllBut(quoted);
                quoted.add(block(paragraph));
            }
            case ATTRIBUTION -> attribution(paragraph);
            case TERM -> term(paragraph);
            case DEFINITION -> description(paragraph);
            case PREFORMATTED -> preformatted(paragraph);
            case CONTINUATION -> continuation(paragraph);
            default -> text(paragraph);
        }
    }

    /** Blanks that do not break keep preformatted text in its columns; in the text they are blanks. */
    private void preformatted(Paragraph paragraph) {
        String text = paragraph.characters().replace('\u00A0', ' ');
        single(new Block.Preformatted(text, paragraph.place()));
    }

    /** Adds a table, with the caption that came before it. */
    void add(TableReader table, Place place) {
        List<Inline> title =
                caption.map(paragraph -> Spans.inlines(paragraph.caption())).orElse(List.of());
        caption = Optional.empty();
        single(new Block.Table(title, table.rows(), place));
    }

    /** All that was made; nothing stays open. */
    List<Block> end() {
        endAllBut(List.of());
        return made;
    }

    private void text(Paragraph paragraph) {
        Optional<Lists.Position> position = paragraph.position();
        boolean listed = position.isPresent() && !paragraph.is(Form.HEADING);
        if (!listed) {
            single(block(paragraph));
            return;
        }
        endNonLists();
        made.addAll(lists.item(position.get(), block(paragraph)));
    }

    private void continuation(Paragraph paragraph) {
        if (paragraph.position().isPresent() || lists.isEmpty()) {
            text(paragraph);
        } else {
            lists.within(paragraph.form().level(), block(paragraph));
        }
    }

    private void caption(Paragraph paragraph) {
        if (figure.isEmpty()) {
            end();
            caption = Optional.of(paragraph);
            return;
        }
        made.add(picture(figure.get(), Spans.inlines(paragraph.caption())));
        figure = Optional.empty();
    }

    private void attribution(Paragraph paragraph) {
        if (quoted.isEmpty()) {
            text(paragraph);
            return;
        }
        made.add(new Block.Quotation(
                List.copyOf(quoted), paragraph.text(), quoted.get(0).place()));
        quoted.clear();
    }

    private void term(Paragraph paragraph) {
        if (definitions.isEmpty()) {
            end();
            definitionsPlace = paragraph.place();
        }
        definitions.add(new Definition(paragraph.text(), List.of()));
    }

    private void description(Paragraph paragraph) {
        ListItem said = new ListItem(List.of(block(paragraph)));
        if (definitions.isEmpty()) {
            end();
            definitionsPlace = paragraph.place();
            definitions.add(new Definition(List.of(), List.of(said)));
            return;
        }
        int last = definitions.size() - 1;
        List<ListItem> descriptions = new ArrayList<>(definitions.get(last).descriptions());
        descriptions.add(said);
        definitions.set(last, new Definition(definitions.get(last).term(), descriptions));
    }

    private void single(Block block) {
        endAllBut(List.of());
        made.add(block);
    }

    private void endNonLists() {
        boolean nothing = quoted.isEmpty() && definitions.isEmpty() && figure.isEmpty() && caption.isEmpty();
        if (!nothing) {
            endAllBut(List.of());
        }
    }

    private void endAllBut(List<Block> kept) {
        made.addAll(lists.end());
        if (kept != quoted && !quoted.isEmpty()) {
            made.add(new Block.Quotation(
                    List.copyOf(quoted), List.of(), quoted.get(0).place()));
            quoted.clear();
        }
        if (!definitions.isEmpty()) {
            made.add(new Block.DefinitionList(List.copyOf(definitions), definitionsPlace));
            definitions.clear();
        }
        figure.ifPresent(paragraph -> made.add(picture(paragraph, List.of())));
        figure = Optional.empty();
        caption.filter(paragraph -> !paragraph.caption().isEmpty())
                .ifPresent(paragraph ->
                        made.add(new Block.Paragraph(Spans.inlines(paragraph.caption()), paragraph.place())));
        caption = Optional.empty();
    }

    /** A picture that is there, or one that is named in brackets with what it shows behind a colon. */
    private static Block picture(Paragraph figure, List<Inline> caption) {
        if (figure.picture().isPresent()) {
            Drawing there = figure.picture().get();
            String said = there.description();
            boolean own = !said.isEmpty()
                    && !said.equals(there.name())
                    && !said.equals(PlainText.of(caption).strip());
            return new Block.Figure(there.name(), caption, own ? Optional.of(said) : Optional.empty(), figure.place());
        }
        String text = figure.characters().replaceFirst("^\\[", "").replaceFirst("\\]$", "");
        int colon = text.indexOf(": ");
        String file = colon < 0 ? text : text.substring(0, colon);
        Optional<String> shown = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 2));
        return new Block.Figure(file, caption, shown, figure.place());
    }

    private static Block block(Paragraph paragraph) {
        return new Block.Paragraph(paragraph.text(), paragraph.place());
    }
}
