package galley.style;

import galley.source.Attachments;
import galley.source.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a user asks of one document beyond its style.
 *
 * @param fit the most pages it may have, from 1; empty for as many as it takes
 * @param handling the label that says how to handle it, on every page: {@code TLP:AMBER}
 * @param madeOn the date to print as that of this edition
 * @param attachments where its pictures are
 * @param template the word-processing document whose look the report takes
 * @param bound whether it binds several articles, each of which says for itself where it comes from
 */
public record Presentation(
        Optional<Integer> fit,
        Optional<String> handling,
        Optional<LocalDate> madeOn,
        Attachments attachments,
        Optional<Source> template,
        boolean bound) {

    /** Nothing beyond the style. */
    public static final Presentation PLAIN =
            new Presentation(Optional.empty(), Optional.empty(), Optional.empty(), Attachments.NONE);

    /** Without a template. */
    public Presentation(
            Optional<Integer> fit, Optional<String> handling, Optional<LocalDate> madeOn, Attachments attachments) {
        this(fit, handling, madeOn, attachments, Optional.empty(), false);
    }

    /** The same on no more than so many pages. */
    public Presentation fitting(int pages) {
        return new Presentation(Optional.of(pages), handling, madeOn, attachments, template, bound);
    }

    /** The same with a handling label. */
    public Presentation handled(String label) {
        return new Presentation(fit, Optional.of(label), madeOn, attachments, template, bound);
    }

    /** The same with a date of its edition. */
    public Presentation madeOn(LocalDate date) {
        return new Presentation(fit, handling, Optional.of(date), attachments, template, bound);
    }

    /** The same with pictures. */
    public Presentation with(Attachments files) {
        return new Presentation(fit, handling, madeOn, files, template, bound);
    }

    /** The same in the look of a document. */
    public Presentation like(Source house) {
        return new Presentation(fit, handling, madeOn, attachments, Optional.of(house), bound);
    }

    /** The same of several articles in one. */
    public Presentation binding() {
        return new Presentation(fit, handling, madeOn, attachments, template, true);
    }
}
