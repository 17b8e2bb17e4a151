package galley.lines;

import galley.font.FontSpec;
import galley.font.MissingGlyph;
import galley.font.ShapedText;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import galley.page.Mark;
import galley.page.Mirror;
import galley.source.Diagnostic;
import galley.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type that one document is set from: shapes its texts, hyphenates its words, and keeps account of what the case
 * lacks. Used by one thread.
 */
public final class TypeCase {
    private static final int LONGEST_QUOTE = 30;

    private final Founts all;
    private final HouseRules rules;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final MissingCharacters missingCharacters = new MissingCharacters();
    private final Set<Object> reported = new HashSet<>();
    private final Map<FontSpec, Fount> founts = new HashMap<>();
    private @Nullable FontSpec lastSpec;
    private @Nullable Fount lastFount;
    private Place place = Place.UNKNOWN;
    private boolean mirrored;
    private boolean looser;
    private final StandingType standing;
    private int told;

    /** A case of the faces of a shaper and the patterns of hyphenators, set by all rules of the house. */
    public TypeCase(Shaper shaper, Hyphenators hyphenators) {
        this(shaper, hyphenators, HouseRules.ALL);
    }

    /** A case of founts that other documents are set from too, set by all rules of the house. */
    public TypeCase(Founts founts) {
        this(founts, new StandingType());
    }

    /** The same, for a document that is made up more than once: what stands from another making is not set again. */
    public TypeCase(Founts founts, StandingType standing) {
        this(founts, HouseRules.ALL, standing);
    }

    /** A case of the faces of a shaper and the patterns of hyphenators, set by some rules. */
    public TypeCase(Shaper shaper, Hyphenators hyphenators, HouseRules rules) {
        this(new Founts(shaper, hyphenators), rules, new StandingType());
    }

    private TypeCase(Founts founts, HouseRules rules, StandingType standing) {
        this.all = founts;
        this.rules = rules;
        this.standing = standing;
        founts.tidy();
    }

    /**
     * Sets what will be mirrored when its page is made up, so that all that starts at the left then starts at the
     * right: from now on each line is the mirror image of itself, and is read as ever once it has been mirrored again.
     */
    public void mirror() {
        mirrored = true;
    }

    /**
     * From now on paragraphs that may be set a line longer may be as loose then as any paragraph: for a document whose
     * pages end badly otherwise.
     */
    public void offerLooserSettings() {
        looser = true;
    }

    boolean offersLooserSettings() {
        return looser;
    }

    StandingType standing() {
        return standing;
    }

    /** How often there was something to report of the type of a paragraph, reported before or not. */
    int told() {
        return told;
    }

    /** Whether the pages will be mirrored. */
    public boolean isMirrored() {
        return mirrored;
    }

    /** A line that begins at {@code left}, as it must stand before its page is made up. */
    public List<Mark> placed(List<Mark> line, double left, double width) {
        return mirrored ? Mirror.within(left, width, line) : line;
    }

    /** The rules that its lines keep to. */
    HouseRules rules() {
        return rules;
    }

    /** Text as glyphs, on one line. */
    public ShapedText shape(String text, FontSpec font) {
        return all.shape(text, font.withLanguage(Directions.language(text, font.language())));
    }

    /** The fount that a style is set from. */
    Fount fount(TextStyle style) {
        return fount(style.font());
    }

    /** Neighbouring words are nearly always set from one fount, and known by that without a look at all of it. */
    @SuppressWarnings("ReferenceEquality") // equal ones that are not the same are found in the map
    private Fount fount(FontSpec spec) {
        if (spec == lastSpec && lastFount != null) {
            return lastFount;
        }
        Fount fount = founts.get(spec);
        if (fount == null) {
            fount = all.of(spec);
            founts.put(spec, fount);
        }
        lastSpec = spec;
        lastFount = fount;
        return fount;
    }

    /** What is set from now on stands at this place of the input. */
    public void at(Place now) {
        place = now;
    }

    /** The place of what is being set. */
    public Place place() {
        return place;
    }

    /** What could not be set as asked, in the order of the input. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(diagnostics.stream(), missingCharacters.diagnostics().stream())
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }

    /** Adds to what could not be set as asked. */
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Notes each character that no face has, and each script set without its shaping, once a document. */
    public void reportUnset(ShapedText shaped) {
        told += shaped.missing().size() + shaped.unshapedScripts().size();
        for (MissingGlyph missing : shaped.missing()) {
            missingCharacters.add(missing.codePoint(), place);
        }
        for (String script : shaped.unshapedScripts()) {
            if (reported.add(script)) {
                String message = "letters of the script " + script.toLowerCase(Locale.ROOT)
                        + " are set one by one, without the joins and positions it needs";
                report(Diagnostic.warning("P302", place, message));
            }
        }
    }

    /** Reports a word that had to be cut between two characters. */
    void reportCut(String word) {
        told++;
        String quoted = word.length() <= LONGEST_QUOTE
                ? word
                : word.substring(
                                0,
                                word.offsetByCodePoints(
                                        0, Math.min(LONGEST_QUOTE, word.codePointCount(0, word.length()))))
                        + "…";
        if (reported.add(place + quoted)) {
            report(Diagnostic.note("P303", place, "\"" + quoted + "\" is wider than its column and was cut"));
        }
    }
}
