package galley.facts;

import galley.model.Field;
import java.util.Locale;
import java.util.Set;

/** What the label of a field tells about its value, in English; labels not listed here tell nothing. */
final class Labels {
    /** Values under these labels are how many people; a bare number there is certainly a count. */
    private static final Set<String> PEOPLE = Set.of(
            "fatalities",
            "deaths",
            "death toll",
            "killed",
            "dead",
            "injuries",
            "injured",
            "non-fatal injuries",
            "wounded",
            "casualties",
            "victims",
            "missing",
            "survivors",
            "arrests",
            "arrested",
            "population",
            "inhabitants",
            "participants",
            "passengers",
            "crew",
            "hostages",
            "evacuated");

    /** Values under these labels are dates; a bare year there is certainly a year. */
    private static final Set<String> DATES = Set.of(
            "date",
            "dates",
            "year",
            "years",
            "founded",
            "established",
            "formed",
            "opened",
            "closed",
            "built",
            "constructed",
            "construction",
            "completed",
            "inaugurated",
            "demolished",
            "born",
            "died",
            "start",
            "end",
            "started",
            "ended",
            "began",
            "launched",
            "released",
            "published",
            "dissolved",
            "abolished",
            "years active",
            "first held",
            "last held",
            "renovated");

    /** Values under these labels name or address something: digits in them count nothing and date nothing. */
    private static final Set<String> NAMES = Set.of(
            "title",
            "name",
            "native name",
            "full name",
            "official name",
            "other names",
            "also known as",
            "alias",
            "nickname",
            "known for",
            "address",
            "website",
            "url",
            "phone",
            "telephone",
            "fax",
            "e-mail",
            "email",
            "code",
            "postal code",
            "postcode",
            "zip code",
            "area code",
            "calling code",
            "vehicle registration",
            "id",
            "identifier",
            "isbn",
            "issn",
            "doi",
            "oclc",
            "motto",
            "slogan",
            "anthem",
            "based on",
            "followed by",
            "version",
            "time zone");

    /** Values under these labels are a person, a place or a body, if they are shaped like a name at all. */
    private static final Set<String> NAMED = Set.of(
            "location",
            "place",
            "city",
            "town",
            "village",
            "country",
            "state",
            "province",
            "region",
            "county",
            "district",
            "municipality",
            "capital",
            "continent",
            "birthplace",
            "birth place",
            "place of birth",
            "death place",
            "place of death",
            "resting place",
            "hometown",
            "home town",
            "residence",
            "headquarters",
            "origin",
            "parent",
            "parents",
            "father",
            "mother",
            "spouse",
            "spouses",
            "partner",
            "children",
            "relatives",
            "author",
            "authors",
            "writer",
            "director",
            "directed by",
            "producer",
            "produced by",
            "written by",
            "composer",
            "music by",
            "artist",
            "architect",
            "engineer",
            "designer",
            "developer",
            "publisher",
            "founder",
            "founders",
            "founded by",
            "owner",
            "owners",
            "operator",
            "leader",
            "leaders",
            "mayor",
            "president",
            "governor",
            "chairman",
            "chairperson",
            "director general",
            "editor",
            "perpetrator",
            "perpetrators",
            "perps",
            "suspect",
            "suspects",
            "convicted",
            "commander",
            "commanders",
            "manager",
            "head coach",
            "predecessor",
            "successor",
            "preceded by",
            "succeeded by",
            "discovered by",
            "discoverer",
            "namesake",
            "named after",
            "sculptor",
            "painter",
            "builder",
            "builders",
            "employer",
            "alma mater",
            "starring",
            "narrated by",
            "distributor",
            "studio",
            "record label",
            "label",
            "team",
            "club",
            "birth name");

    private Labels() {}

    static boolean named(Field field) {
        String label = folded(field);
        return NAMED.contains(label) || label.endsWith(" location") || label.endsWith(" place");
    }

    static boolean coordinates(Field field) {
        return Set.of("coordinates", "coords", "location", "position").contains(folded(field));
    }

    static boolean countPeople(Field field) {
        return PEOPLE.contains(folded(field));
    }

    static boolean date(Field field) {
        return DATES.contains(folded(field));
    }

    static boolean name(Field field) {
        return NAMES.contains(folded(field));
    }

    private static String folded(Field field) {
        return field.label().strip().toLowerCase(Locale.ROOT);
    }
}
