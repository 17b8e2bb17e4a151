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
        String date = Values.first(
                call,
                "date",
                "year",
                "datum",
                "jahr",
                "année",
                "date de publication",
                "fecha",
                "año",
                "дата",
                "год",
                "рік",
                "anno",
                "data",
                "publication-date",
                "airdate",
                "consulté le");
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
        return sentence(said);
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
            String number = i == 1 ? "" : Integer.toString(i);
            String last = Values.first(
                    call,
                    "last" + i,
                    "last" + number,
                    "author" + i + "-last",
                    "surname" + i,
                    "surname" + number,
                    "nom" + i,
                    "nom" + number,
                    "apellidos" + number,
                    "cognome" + number,
                    "прізвище" + number);
            String first = Values.first(
                    call,
                    "first" + i,
                    "first" + number,
                    "author" + i + "-first",
                    "given" + i,
                    "given" + number,
                    "prénom" + i,
                    "prénom" + number,
                    "nombre" + number,
                    "nome" + number,
                    "ім'я" + number);
            String whole = Values.first(
                    call,
                    "author" + i,
                    "author" + number,
                    "auteur" + i,
                    "auteur" + number,
                    "autor" + i,
                    "autor" + number,
                    "автор" + i,
                    "автор" + number,
                    "autore" + number);
            String name = last.isEmpty() ? whole : first.isEmpty() ? last : last + ", " + first;
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            names.addAll(editors(call));
        }
        return String.join("; ", names);
    }

    private static List<String> editors(Call call) {
        String last = Values.first(
                call,
                "editor-last",
                "editor1-last",
                "editor-last1",
                "editor",
                "editor1",
                "editors",
                "hrsg",
                "authors",
                "vauthors",
                "people",
                "last-author");
        String first = Values.first(call, "editor-first", "editor1-first", "editor-first1");
        String name = first.isEmpty() ? last : last + ", " + first;
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private static String title(Call call) {
        String title = Values.first(
                call,
                "title",
                "titel",
                "titre",
                "título",
                "titulo",
                "titolo",
                "заглавие",
                "название",
                "назва",
                "заголовок",
                "عنوان",
                "पुस्तक",
                "शीर्षक",
                "სათაური",
                "τίτλος",
                "script-title",
                "trans-title",
                "trans_title",
                "beschrijving");
        String chapter = Values.first(call, "chapter", "contribution", "article", "entry", "kapitel", "chapitre");
        String address = Values.first(
                call,
                "url",
                "chapter-url",
                "chapterurl",
                "lire en ligne",
                "url texte",
                "online",
                "ссылка",
                "посилання",
                "archiveurl",
                "archive-url");
        if (title.isEmpty() && chapter.isEmpty()) {
            return address.isEmpty() ? "" : linked(address, "");
        }
        boolean whole = call.name().contains("book")
                || call.name().contains("ouvrage")
                || call.name().contains("libro")
                || call.name().equals("literatur")
                || call.name().contains("книга");
        boolean inBook = !chapter.isEmpty();
        String name = title.replace("[[", "").replace("]]", "").replaceAll("^[^|]*\\|(?=[^|]*$)", "");
        if (inBook) {
            return "\"" + chapter.replaceAll("^\"+|\"+$", "") + "\". " + (title.isEmpty() ? "" : "''" + name + "''");
        }
        String quoted = whole ? "''" + name + "''" : "\"" + name.replaceAll("^\"+|\"+$", "") + "\"";
        return address.isEmpty() ? quoted : linked(address, quoted);
    }

    private static String linked(String address, String text) {
        boolean good = address.matches("(?i)(https?:)?//[^\\s\\[\\]<>\uFDD0]+");
        return good ? "[" + address + " " + text + "]" : text;
    }

    private static String work(Call call) {
        String work = Values.first(
                call,
                "journal",
                "newspaper",
                "magazine",
                "work",
                "website",
                "periodical",
                "encyclopedia",
                "encyclopaedia",
                "werk",
                "sammelwerk",
                "périodique",
                "site",
                "obra",
                "publicación",
                "издание",
                "видання",
                "сайт",
                "series",
                "dictionary",
                "conference",
                "program");
        String volume = Values.first(call, "volume", "band", "tome", "volumen", "том");
        String issue = Values.first(call, "issue", "number", "nummer", "numéro", "número", "номер");
        String said = work.isEmpty() ? "" : "''" + work + "''";
        said += volume.isEmpty() ? "" : (said.isEmpty() ? "Vol. " : " ") + volume;
        return said + (issue.isEmpty() ? "" : " (" + issue + ")");
    }

    private static String edition(Call call) {
        String edition = Values.first(call, "edition", "auflage");
        return edition.isEmpty() ? "" : edition.endsWith("ed.") ? edition : edition + " ed";
    }

    private static String publisher(Call call) {
        String place = Values.first(call, "location", "place", "ort", "lieu", "ubicación", "место", "місце");
        String name = Values.first(
                call,
                "publisher",
                "institution",
                "verlag",
                "éditeur",
                "editorial",
                "editore",
                "издательство",
                "видавництво",
                "agency",
                "herausgeber",
                "via");
        return place.isEmpty() ? name : name.isEmpty() ? place : place + ": " + name;
    }

    private static String pages(Call call) {
        String page = Values.first(call, "page", "p", "pagina", "seite", "página");
        String pages = Values.first(call, "pages", "pp", "seiten", "passage", "páginas", "страницы", "сторінки");
        String at = Values.first(call, "at");
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
        String quote = Values.first(call, "quote", "zitat", "cita", "citation");
        return quote.isEmpty() ? "" : "\"" + quote.replaceAll("^\"+|\"+$", "") + "\"";
    }
}
