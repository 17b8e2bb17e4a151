package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that state all they say, in the languages besides English. */
class OtherLanguagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Die Brücke brach am 5. Juni 2016 ein.                        | 2016-06-05/2016-06-05
                    Am Sonntag, dem 5. Juni 2016, brach die Brücke ein.          | 2016-06-05/2016-06-05
                    Im Juni 2016 brach die Brücke ein.                           | 2016-06/2016-06
                    Die Sperrung dauerte vom 5. bis zum 10. Juni 2016.           | 2016-06-05/2016-06-10
                    Die Sperrung, 5.–10. Juni 2016, traf alle.                   | 2016-06-05/2016-06-10
                    Zwischen dem 5. und dem 10. Juni 2016 war sie gesperrt.      | 2016-06-05/2016-06-10
                    Sie war vom 28. Mai bis 3. Juni 2016 gesperrt.               | 2016-05-28/2016-06-03
                    Gebaut wurde die Brücke 1914–1918 von Häftlingen.            | 1914/1918
                    Von 1914 bis 1918 wurde die Brücke gebaut.                   | 1914/1918
                    Eine erste Brücke stand hier 44 v. Chr. aus Holz.            | -0043/-0043
                    Eine zweite Brücke wurde 79 n. Chr. gebaut.                  | 0079/0079
                    Um 1500 wurde die Brücke verbreitert.                        | 1500~/1500~
                    Ende Juni 2016 wurde die Brücke geöffnet.                    | 2016-06~/2016-06~
                    Seit 1988 ist die Brücke gesperrt.                           | 1988/..
                    Im Winter 1943/44 stand die Brücke leer.                     | 1943-24/1943-24
                    Im Sommer 1943 stand die Brücke leer.                        | 1943-22/1943-22
                    In den 1930er Jahren stand die Brücke leer.                  | 193X/193X
                    Im 19. Jahrhundert stand die Brücke leer.                    | 1801/1900
                    Im 2. Jahrhundert v. Chr. stand hier nichts.                 | -0199/-0100
                    """)
    void germanDates(String sentence, String edtf) {
        assertThat(dates("de", sentence)).containsExactly(edtf);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    El puente cayó el 5 de junio de 2016 con la riada.           | 2016-06-05/2016-06-05
                    El domingo 5 de junio de 2016 cayó el puente.                | 2016-06-05/2016-06-05
                    En junio de 2016 cayó el puente.                             | 2016-06/2016-06
                    El puente estuvo cerrado del 5 al 10 de junio de 2016.       | 2016-06-05/2016-06-10
                    El puente cerró entre el 5 y el 10 de junio de 2016.         | 2016-06-05/2016-06-10
                    El puente cerró del 28 de mayo al 3 de junio de 2016.        | 2016-05-28/2016-06-03
                    El puente se construyó en 1914-1918 con piedra.              | 1914/1918
                    El puente se construyó de 1914 a 1918 con piedra.            | 1914/1918
                    Hubo un puente de madera en el 44 a. C. en este lugar.       | -0043/-0043
                    Hubo un puente de madera en el 44 a.C. en este lugar.        | -0043/-0043
                    Hacia 1500 se ensanchó el puente.                            | 1500~/1500~
                    A finales de junio de 2016 se abrió el puente.               | 2016-06~/2016-06~
                    Desde 1988 el puente está cerrado.                           | 1988/..
                    En el verano de 1943 el puente estaba vacío.                 | 1943-22/1943-22
                    """)
    void spanishDates(String sentence, String edtf) {
        assertThat(dates("es", sentence)).containsExactly(edtf);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Dort standen 1500 Soldaten.",
                "Die Brücke brach am 31. Juni 2016 ein.",
                "Die Brücke ist 1900 Meter lang.",
                "Fast 1900 wurden gezählt.",
                "In der 3. Division dienten viele."
            })
    void whatOnlyLooksLikeAGermanDateIsNone(String sentence) {
        assertThat(dates("de", sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Había 1500 soldados en el puente.",
                "El puente cayó el 31 de junio de 2016.",
                "El puente mide 1900 metros.",
                "En la década de 1930 el puente estaba vacío."
            })
    void whatOnlyLooksLikeASpanishDateIsNone(String sentence) {
        assertThat(dates("es", sentence)).isEmpty();
    }

    private static List<String> dates(String language, String sentence) {
        Article read = Articles.of("= X =\n\n" + sentence);
        Article article =
                new Article(read.title(), language, read.metadata(), read.infoboxes(), read.lead(), read.sections());
        return TimelineFinder.find(article).events().stream()
                .map(event -> event.moment().edtf())
                .toList();
    }
}
