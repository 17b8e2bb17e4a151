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
            "coordinates",
            "based on",
            "followed by",
            "preceded by",
            "version",
            "time zone");

    private Labels() {}

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
