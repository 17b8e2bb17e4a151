package galley.read.plain;

import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.PlainText;
import galley.model.Section;
import galley.source.Source;
import java.util.List;
import java.util.Optional;

/** Where an article without a title line has its title from; each source is tried, the surest first. */
final class Titles {
    private static final int LONGEST = 100;
    private static final String STANDARD_INPUT = "stdin";

    private Titles() {}

    /**
     * A title that was found somewhere.
     *
     * @param text the title, never blank
     * @param origin where it was found, for the message
     * @param index where that is in the source
     */
    record Found(String text, String origin, int index) {}

    /** Whether a first line looks like a title: short, no sentence, and without links, which a title cannot keep. */
    static boolean isTitleLike(Stretch line) {
        return line.length() <= LONGEST
                && !line.text().contains("[[")
                && ".!?;:,\u3002\u2026".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** What a field labelled Title says. */
    static Optional<Found> ofBoxes(List<Infobox> boxes, Source source) {
        for (Infobox box : boxes) {
            for (Field field : box.fields()) {
                if (field.label().equalsIgnoreCase("Title") && !field.items().isEmpty()) {
                    String text = PlainText.of(field.items().get(0).text()).strip();
                    if (!text.isEmpty()) {
                        return Optional.of(new Found(
                                text, "the infobox", source.index(field.place().offset())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The file name; of standard input the first heading or words. */
    static Found ofTheRest(Source source, List<Block> lead, List<Section> sections) {
        String fileName = Normal.form(source.origin().fileName());
        if (!fileName.isBlank() && !fileName.equals(STANDARD_INPUT)) {
            int dot = fileName.lastIndexOf('.');
            return new Found(dot > 0 ? fileName.substring(0, dot) : fileName, "the file name", 0);
        }
        if (!sections.isEmpty()) {
            Section first = sections.get(0);
            String text = PlainText.of(first.heading());
            return new Found(
                    text, "the first heading", source.index(first.place().offset()));
        }
        return new Found(fileName.isBlank() ? STANDARD_INPUT : fileName, "where the text came from", 0);
    }
}
