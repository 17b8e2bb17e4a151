package galley.compose;

import galley.compose.Job.Common;
import galley.compose.MainColumn.Layout;
import galley.font.FontLibrary;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import galley.lines.Founts;
import galley.lines.Look;
import galley.lines.StandingType;
import galley.lines.TypeCase;
import galley.model.Section;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes up articles into pages. Holds typefaces and hyphenation patterns, which it loads when they are first needed;
 * one instance serves many threads, and the same request gives the same pages on every machine.
 */
public final class Compositor {
    /** Documents of so many pages need no contents. */
    private static final int PAGES_WITHOUT_CONTENTS = 3;

    /**
     * Less of an em than a character takes on average in any text of some pages, also where a part of it is set in
     * smaller type: text faces have 0.40 to 0.45.
     */
    private static final double LEAST_CHARACTER = 0.3;

    private final FontLibrary fonts;
    private final Founts founts;

    /** A compositor that sets type from a library. */
    public Compositor(FontLibrary fonts) {
        this.fonts = fonts;
        this.founts = new Founts(new Shaper(fonts), new Hyphenators());
    }

    /** A compositor with the typefaces that ship with galley. */
    public static Compositor bundled() {
        return new Compositor(FontLibrary.bundled());
    }

    /**
     * Makes up an article. Never fails over its content: what cannot be set as asked is set plainly and reported.
     *
     * <p>Facts and timeline go beside the text. If they are so long that pages would have nothing but them, the
     * timeline becomes a table at the end, and if that does not help, the facts stand in the text too.
     *
     * <p>Where the request limits the pages, the document holds as much as fits them; see {@link Selection}.
     */
    public Composed compose(Request request) {
        List<Diagnostic> general = new ArrayList<>();
        Looks looks = new Looks(request.style(), fonts, request.article().language());
        Geometry geometry = Geometry.of(request.style(), looks.of(Role.FOOT), general);
        Optional<Integer> fit = request.presentation().fit();
        Common common = new Common(looks, new Pictures(request.presentation().attachments()), geometry.room());
        Maker maker = new Maker(request, common, geometry);
        Composed composed = fit.isEmpty()
                ? maker.asUsual(Portion.whole(request))
                : new Fitting(request, Wording.of(request.article().language()), fit.get(), maker).composed();
        for (String family : looks.unknownFamilies()) {
            general.add(Diagnostic.warning(
                    "P306", Place.UNKNOWN, "there is no typeface \"" + family + "\"; another stands in for it"));
        }
        general.addAll(composed.diagnostics());
        return new Composed(composed.composition(), general);
    }

    /** Makes up portions of one request. */
    private final class Maker implements Fitting.Maker {
        private final Request request;
        private final Common common;
        private final Geometry geometry;
        private final StandingType standing = new StandingType();

        Maker(Request request, Common common, Geometry geometry) {
            this.request = request;
            this.common = common;
            this.geometry = geometry;
        }

        @Override
        public Composed asUsual(Portion portion) {
            return withContentsIfLong(portion, this::firstThatFits);
        }

        @Override
        public Composed beside(Portion portion) {
            return withContentsIfLong(
                    portion, (all, contents) -> made(all, Layout.SIDE, contents).composed());
        }

        /** Without contents first, for only then is it known whether there are pages enough; unless that is plain. */
        private Composed withContentsIfLong(Portion portion, Making making) {
            List<Section> sections = portion.article().sections();
            boolean wanted = request.style().get(Role.PAGE, Property.CONTENTS) && ContentsSetter.worthwhile(sections);
            if (wanted && Extent.of(portion.article()) > PAGES_WITHOUT_CONTENTS * mostCharacters()) {
                return making.make(portion, true);
            }
            Composed plain = making.make(portion, false);
            boolean isLong = plain.composition().pages().size() > PAGES_WITHOUT_CONTENTS;
            return wanted && isLong ? making.make(portion, true) : plain;
        }

        /** A page of running text has room for so many characters at most. */
        private double mostCharacters() {
            Look body = common.looks().of(Role.BODY);
            double lines = geometry.room() / body.leading();
            return lines * geometry.whole() / (LEAST_CHARACTER * body.font().size());
        }

        private Composed firstThatFits(Portion portion, boolean contents) {
            List<Layout> layouts =
                    hasSide() ? List.of(Layout.SIDE, Layout.FACTS_AT_SIDE, Layout.MAIN) : List.of(Layout.MAIN);
            for (Layout layout : layouts) {
                Made made = made(portion, layout, contents);
                if (!made.makeup().sideRunsOver() || layout == Layout.MAIN) {
                    return made.composed();
                }
            }
            throw new IllegalStateException("the last layout always fits");
        }

        /** With contents once more, where something begins at another place than was thought when they were set. */
        private Made made(Portion portion, Layout layout, boolean contents) {
            if (!contents) {
                return made(job(portion), layout, Optional.empty());
            }
            Job job = job(portion);
            ContentsPlan likely = ContentsPlan.likely(job, layout);
            Made made = made(job, layout, Optional.of(likely));
            ContentsPlan listed = made.makeup().listed();
            return listed.equals(likely) ? made : made(job(portion), layout, Optional.of(listed));
        }

        private Job job(Portion portion) {
            return new Job(request, portion, common, new TypeCase(founts, standing));
        }

        /** With looser paragraphs to choose from where pages end too high without them, and well with them. */
        private Made made(Job job, Layout layout, Optional<ContentsPlan> contents) {
            Made made = new Made(job, Makeup.of(job, geometry, layout, contents));
            if (!made.makeup().isStrained()) {
                return made;
            }
            Job looser = job(job.portion());
            looser.type().offerLooserSettings();
            Made again = new Made(looser, Makeup.of(looser, geometry, layout, contents));
            return again.makeup().isStrained() ? made : again;
        }

        @Override
        public boolean hasSide() {
            return geometry.hasFactsBeside();
        }
    }

    /** One way to make up a portion, with contents or without. */
    private interface Making {
        Composed make(Portion portion, boolean contents);
    }

    private record Made(Job job, Makeup makeup) {
        Composed composed() {
            return new Composed(makeup.composition(), job.diagnostics());
        }
    }
}
