package galley.cli;

import galley.imposition.Booklet;
import galley.imposition.ImpositionException;
import galley.imposition.NUp;
import galley.imposition.OnePerSide;
import galley.imposition.PageRanges;
import galley.imposition.Poster;
import galley.imposition.PosterSize;
import galley.imposition.Scaling;
import galley.imposition.Scheme;
import galley.imposition.Spine;
import galley.imposition.Turn;
import galley.print.job.PrintWish;
import galley.unit.Length;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which pages stand where on the paper. */
final class LayoutOptions {
    private static final String AUTO = "auto";

    /** Copying paper of 80 g/m². */
    private static final Length THICKNESS = Length.mm(0.1);

    @Option(
            names = "--pages",
            paramLabel = "RANGES",
            description = "Which pages, counted from 1: 2-3, 1,5-8, 7-, last, odd, even.")
    private String pages = "all";

    @Option(
            names = "--scale",
            paramLabel = "HOW",
            description =
                    "How pages suit the paper: none keeps their size, fit makes them larger or smaller, shrink only"
                            + " smaller.")
    private Optional<Scaling> scale = Optional.empty();

    @Option(names = "--nup", paramLabel = "NUMBER", description = "So many pages on a side: 2, 4, 6, 8, 9 or 16.")
    private Optional<Integer> nup = Optional.empty();

    @Option(
            names = "--booklet",
            description =
                    "Two pages on a side, to be folded into a booklet; an article is composed for the half sheet.")
    private boolean booklet;

    @Option(
            names = "--signature",
            paramLabel = "SHEETS",
            description = "Of a booklet: so many sheets are folded together at most (all).")
    private int signature;

    @Option(
            names = "--creep",
            paramLabel = "LENGTH",
            description =
                    "Of a booklet: how far pages of the innermost sheet move to the spine (0.8mm), since folded sheets"
                            + " push each other out; auto for common paper.")
    private Optional<String> creep = Optional.empty();

    @Option(
            names = "--spine",
            paramLabel = "SIDE",
            description =
                    "Of a booklet: left, or right as books in Arabic and Hebrew are bound (as the article's language, or as the PDF says).")
    private Optional<Spine> spine = Optional.empty();

    @Option(names = "--fold-marks", description = "Of a booklet: mark the fold at both ends.")
    private boolean foldMarks;

    @Option(names = "--guide", description = "Of a booklet: print a sheet first that shows how to feed and fold it.")
    private boolean guide;

    @Option(
            names = "--poster",
            paramLabel = "SIZE",
            description =
                    "Each page in parts on several sheets, to be glued together: 2x3 sheets, 200%%, or a paper (a2).")
    private Optional<String> poster = Optional.empty();

    @Option(
            names = "--overlap",
            paramLabel = "LENGTH",
            description = "Of a poster: what neighbouring sheets both show (10mm).")
    private Optional<String> overlap = Optional.empty();

    @Option(
            names = "--reverse",
            negatable = true,
            description =
                    "The last sheet first; --no-reverse the first one (whichever makes the stack lie in order in its bin).")
    private Optional<Boolean> reverse = Optional.empty();

    boolean isBooklet() {
        return booklet;
    }

    /** How pages stand; what does not go together is wrong usage. */
    PrintWish.Arrangement arrangement(Spine usual) {
        checkTogether();
        try {
            Scheme scheme = scheme(usual);
            return new PrintWish.Arrangement(
                    PageRanges.parse(pages),
                    scheme,
                    scheme instanceof OnePerSide && scale.isEmpty(),
                    thickness(),
                    guide,
                    reverse);
        } catch (ImpositionException e) {
            throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()), e.hint());
        }
    }

    private void checkTogether() {
        long schemes = Stream.of(nup.isPresent(), booklet, poster.isPresent())
                .filter(asked -> asked)
                .count();
        if (schemes > 1) {
            throw new Stop(ExitCode.WRONG_USAGE, "--nup, --booklet and --poster exclude each other", "choose one");
        }
        boolean ofBooklet = signature != 0 || creep.isPresent() || spine.isPresent() || foldMarks || guide;
        if (ofBooklet && !booklet) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--signature, --creep, --spine, --fold-marks and --guide are for booklets",
                    "say --booklet too");
        }
        if (overlap.isPresent() && poster.isEmpty()) {
            throw new Stop(ExitCode.WRONG_USAGE, "--overlap is for posters", "say --poster too");
        }
        if (scale.isPresent() && (nup.isPresent() || poster.isPresent())) {
            throw new Stop(
                    ExitCode.WRONG_USAGE, "--scale is for one page on a side and for booklets", "leave --scale out");
        }
        if (signature < 0) {
            throw new Stop(ExitCode.WRONG_USAGE, "--signature cannot be " + signature, "it is a number of sheets");
        }
    }

    private Scheme scheme(Spine usual) throws ImpositionException {
        if (nup.isPresent()) {
            if (!NUp.COUNTS.contains(nup.get())) {
                throw new Stop(ExitCode.WRONG_USAGE, "--nup cannot be " + nup.get(), "it is one of " + NUp.COUNTS);
            }
            return NUp.of(nup.get(), usual == Spine.RIGHT ? NUp.Start.RIGHT : NUp.Start.LEFT);
        }
        if (poster.isPresent()) {
            double shared = overlap.map(words -> length("--overlap", words)).orElse(Poster.OVERLAP);
            return new Poster(PosterSize.parse(poster.get()), shared, true);
        }
        return booklet ? booklet(usual) : new OnePerSide(scale.orElse(Scaling.NONE));
    }

    private Booklet booklet(Spine usual) {
        double shift = creep.filter(words -> !words.equals(AUTO))
                .map(words -> length("--creep", words))
                .orElse(0.0);
        return new Booklet(
                scale.orElse(Scaling.SHRINK),
                spine.orElse(usual),
                signature,
                shift,
                Turn.SHORT_EDGE,
                Booklet.Blanks.AT_END,
                foldMarks);
    }

    /** The thickness of the paper that makes a booklet creep, where that is to be found out. */
    private Optional<Length> thickness() {
        return creep.filter(AUTO::equals).map(any -> THICKNESS);
    }

    private static double length(String option, String words) {
        return Length.parse(words)
                .filter(length -> length.points() >= 0)
                .orElseThrow(() -> new Stop(
                        ExitCode.WRONG_USAGE,
                        option + " cannot be '" + words + "'",
                        "write a length with its unit: 3mm, 0.1in, 9pt"))
                .points();
    }
}
