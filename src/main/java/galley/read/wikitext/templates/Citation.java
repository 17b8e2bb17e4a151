package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A source in one line: author (date). Title. Work. Publisher. Pages. Numbers to find it by. */
final class Citation implements Printer {
    private static final int MOST_AUTHORS = 6;

    @Override
    public String print(Call call) {
        List<String> said = new ArrayList<>();
        String authors = authors(call);
        String date = SourceKeys.value(call, "date");
        String when = date.isEmpty() ? "" : "(" + date + ")";
        said.add(authors.isEmpty() ? "" : (authors + " " + when).strip());
        String title = title(call);
        said.add(authors.isEmpty() ? (title + " " + when).strip() : title);
        said.add(work(call));
        said.add(edition(call));
        said.add(publisher(call));
        said.add(pages(call));
        said.add(numbers(call));
        said.add(quote(call));
        said.removeIf(String::isEmpty);
        if (said.isEmpty()) {
            said.addAll(everything(call));
        }
        return sentence(said) + SourceName.mark(call);
    }

    /** A template for one certain work knows what to print; what it is told is all that a page says of it. */
    private static List<String> everything(Call call) {
        List<String> values = new ArrayList<>();
        for (String key : call.keys()) {
            String value = call.value(key).orElse("");
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        call.tell(values.isEmpty() ? Loss.FAULTY : Loss.SHORTENED, "");
        return values.isEmpty() ? List.of() : List.of(call.writtenName() + ": " + String.join(", ", values));
    }

    private static String sentence(List<String> parts) {
        StringBuilder sentence = new StringBuilder();
        for (String part : parts) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(part);
            String bare = part.replaceAll("(['\"”»\\])]|</?i>)+$", "");
            boolean ended = !bare.isEmpty() && ".?!".indexOf(bare.charAt(bare.length() - 1)) >= 0;
            sentence.append(ended ? "" : ".");
        }
        return sentence.toString();
    }

    private static String authors(Call call) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= MOST_AUTHORS; i++) {
            String whole = SourceKeys.value(call, "author", i);
            String name = name(SourceKeys.value(call, "last", i), SourceKeys.value(call, "first", i), whole);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        String editor = SourceKeys.value(call, "editor last");
        return names.isEmpty() ? name(editor, SourceKeys.value(call, "editor first"), "") : String.join("; ", names);
    }

    private static String name(String last, String first, String whole) {
        return last.isEmpty() ? whole : first.isEmpty() ? last : last + ", " + first;
    }

    private static String title(Call call) {
        String title = SourceKeys.value(call, "title");
        String chapter = SourceKeys.value(call, "chapter");
        String address = SourceKeys.value(call, "address");
        if (title.isEmpty() && chapter.isEmpty()) {
            return address.isEmpty() ? "" : linked(address, "");
        }
        String name = title.replace("[[", "").replace("]]", "").replaceAll("^[^|]*\\|(?=[^|]*$)", "");
        if (!chapter.isEmpty()) {
            return quoted(chapter) + ". " + (title.isEmpty() ? "" : "''" + name + "''");
        }
        String shown = isBook(call.name()) ? "''" + name + "''" : quoted(name);
        return address.isEmpty() ? shown : linked(address, shown);
    }

    private static String quoted(String words) {
        return "\"" + words.replaceAll("^\"+|\"+$", "") + "\"";
    }

    private static boolean isBook(String template) {
        return template.contains("book")
                || template.contains("ouvrage")
                || template.contains("libro")
                || template.equals("literatur")
                || template.contains("книга");
    }

    private static String linked(String address, String text) {
        boolean good = address.matches("(?i)(https?:)?//[^\\s\\[\\]<>\uFDD0]+");
        return good ? "[" + address + " " + text + "]" : text;
    }

    private static String work(Call call) {
        String work = SourceKeys.value(call, "work");
        String volume = SourceKeys.value(call, "volume");
        String issue = SourceKeys.value(call, "issue");
        String said = work.isEmpty() ? "" : "''" + work + "''";
        said += volume.isEmpty() ? "" : (said.isEmpty() ? "Vol. " : " ") + volume;
        return said + (issue.isEmpty() ? "" : " (" + issue + ")");
    }

    private static String edition(Call call) {
        String edition = SourceKeys.value(call, "edition");
        return edition.isEmpty() ? "" : edition.endsWith("ed.") ? edition : edition + " ed";
    }

    private static String publisher(Call call) {
        String place = SourceKeys.value(call, "place");
        String name = SourceKeys.value(call, "publisher");
        return place.isEmpty() ? name : name.isEmpty() ? place : place + ": " + name;
    }

    private static String pages(Call call) {
        String page = SourceKeys.value(call, "page");
        String pages = SourceKeys.value(call, "pages");
        String at = SourceKeys.value(call, "at");
        boolean many = !pages.isEmpty() && pages.matches(".*[0-9][-–—, &]+[0-9].*");
        return !page.isEmpty() ? "p. " + page : !pages.isEmpty() ? (many ? "pp. " : "p. ") + pages : at;
    }

    private static String numbers(Call call) {
        List<String> numbers = new ArrayList<>();
        for (String key : List.of("isbn", "issn", "doi", "pmid", "oclc", "arxiv", "jstor", "bibcode")) {
            String number = Values.first(call, key, key.toUpperCase(Locale.ROOT));
            if (!number.isEmpty()) {
                numbers.add((key.equals("doi") ? "doi:" : key.toUpperCase(Locale.ROOT) + " ") + number);
            }
        }
        return String.join(", ", numbers);
    }

    private static String quote(Call call) {
        String quote = SourceKeys.value(call, "quote");
        return quote.isEmpty() ? "" : quoted(quote);
    }
}
