package galley.check;

import galley.claims.Claim;
import galley.claims.Claim.Scope;
import galley.claims.Passage;
import galley.claims.Passage.Kind;
import galley.claims.Sentence;
import galley.claims.Word;
import galley.claims.WordLists;
import galley.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the infobox states as a fact though the text gives it only as what somebody says: whose deed it was, and why;
 * how many there were. A value that is hedged itself, or that any sentence states plainly, is left alone.
 */
final class AttributionRule implements Rule {
    private static final WordLists LISTS = WordLists.of(AttributionRule.class, "lists.txt");
    private static final int LONGEST_VALUE = 8;
    private static final int SHORTEST_WORD = 4;
    private static final int MOST = 20;

    @Override
    public String id() {
        return Checker.UNATTRIBUTED;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        List<Finding> findings = new ArrayList<>();
        for (Passage field : manuscript.passages()) {
            boolean claims = field.kind() == Kind.FIELD
                    && LISTS.words("claim-label").contains(field.label().strip().toLowerCase(Locale.ROOT));
            if (claims && findings.size() < MOST) {
                value(field, manuscript).ifPresent(findings::add);
            }
        }
        manuscript.claims().stream()
                .filter(claim -> claim.scope() == Scope.BOX)
                .limit(MOST)
                .forEach(claim -> number(claim, manuscript).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> value(Passage field, Manuscript manuscript) {
        List<Word> value = Sentence.words(field.text().substring(field.valueBegin()));
        boolean says =
                value.stream().anyMatch(word -> word.letters() && word.text().length() >= SHORTEST_WORD);
        boolean hedged = value.stream().anyMatch(word -> word.is(LISTS.words("hedge")));
        if (!says || hedged || value.size() > LONGEST_VALUE) {
            return Optional.empty();
        }
        List<Spot> attributed = new ArrayList<>();
        for (Sentence sentence : manuscript.sentences()) {
            int at = find(value, sentence.words());
            if (at >= 0 && !attributes(sentence)) {
                return Optional.empty();
            }
            if (at >= 0 && attributed.isEmpty()) {
                int end = sentence.words().get(at + value.size() - 1).end();
                attributed.add(manuscript.spot(
                        sentence.passage(), sentence.words().get(at).begin(), end));
            }
        }
        return attributed.stream()
                .findFirst()
                .map(spot -> finding(
                        "the infobox states " + Quoted.of(field.text())
                                + " as a fact, the text only as what somebody says",
                        List.of(manuscript.spot(field, 0, field.text().length()), spot)));
    }

    private Optional<Finding> number(Claim box, Manuscript manuscript) {
        List<Claim> same = manuscript.claims().stream()
                .filter(claim -> claim.scope() != Scope.BOX && claim.sameAs(box))
                .filter(claim -> claim.bounds().equals(box.bounds()))
                .toList();
        boolean plain = same.stream().anyMatch(claim -> !claim.attributed());
        return plain
                ? Optional.empty()
                : same.stream()
                        .findFirst()
                        .map(claim -> finding(
                                "the infobox states " + Quoted.of(box.text())
                                        + " as a fact, the text only as what somebody says",
                                List.of(manuscript.spot(box), manuscript.spot(claim))));
    }

    private static boolean attributes(Sentence sentence) {
        if (sentence.has(LISTS.words("attribution"))) {
            return true;
        }
        Set<String> pairs = LISTS.words("attribution-pair");
        for (int i = 0; i + 1 < sentence.words().size(); i++) {
            String pair = sentence.words().get(i).key() + " "
                    + sentence.words().get(i + 1).key();
            if (pairs.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    /** Where some words stand one after the other, singular or plural; -1 for nowhere. */
    private static int find(List<Word> value, List<Word> words) {
        for (int i = 0; i + value.size() <= words.size(); i++) {
            int k = 0;
            while (k < value.size() && alike(value.get(k), words.get(i + k))) {
                k++;
            }
            if (k == value.size()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(Word one, Word other) {
        return stem(one.key()).equals(stem(other.key()));
    }

    private static String stem(String key) {
        return key.length() > 2 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
