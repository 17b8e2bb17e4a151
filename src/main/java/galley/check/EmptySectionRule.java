package galley.check;

import galley.model.PlainText;
import galley.model.Section;
import galley.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** Headings with nothing below them. */
final class EmptySectionRule implements Rule {
    @Override
    public String id() {
        return "G103";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        List<Finding> findings = new ArrayList<>();
        manuscript.article().sections().forEach(section -> collect(section, findings));
        return findings;
    }

    private void collect(Section section, List<Finding> findings) {
        if (section.blocks().isEmpty() && section.subsections().isEmpty()) {
            String heading = PlainText.of(section.heading()).strip();
            findings.add(finding(
                    "there is no text below the heading " + Quoted.of(heading), Spot.in(section.place(), heading)));
        }
        section.subsections().forEach(inner -> collect(inner, findings));
    }
}
