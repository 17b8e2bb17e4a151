package galley.read.wikitext.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the namespaces of pictures and of categories are called on a wiki.
 *
 * @param pictures names in lower case with blanks, those of English first of all: {@code file}
 * @param categories likewise: {@code category}
 */
public record Namespaces(Set<String> pictures, Set<String> categories) {
    /** The number that every wiki has for files. */
    public static final int PICTURES = 6;

    /** The number that every wiki has for categories. */
    public static final int CATEGORIES = 14;

    /** The names on the larger wikis; English ones hold on all of them. */
    public static final Namespaces COMMON = new Namespaces(
            Set.of(
                    "file",
                    "image",
                    "datei",
                    "bild",
                    "fichier",
                    "archivo",
                    "imagen",
                    "файл",
                    "изображение",
                    "зображення",
                    "ملف",
                    "صورة",
                    "پرونده",
                    "تصویر",
                    "चित्र",
                    "ფაილი",
                    "სურათი",
                    "파일",
                    "그림",
                    "αρχείο",
                    "εικόνα",
                    "bestand",
                    "afbeelding",
                    "plik",
                    "grafika",
                    "immagine",
                    "ficheiro",
                    "imagem",
                    "ファイル",
                    "画像",
                    "文件",
                    "檔案",
                    "档案",
                    "圖像",
                    "图像",
                    "tiedosto",
                    "kuva",
                    "fil",
                    "soubor",
                    "fájl",
                    "kép",
                    "dosya",
                    "resim",
                    "קובץ",
                    "תמונה",
                    "tập tin",
                    "hình",
                    "berkas",
                    "gambar",
                    "датотека",
                    "слика",
                    "sursă",
                    "fișier",
                    "imagine",
                    "fitxer",
                    "imatge",
                    "failas",
                    "vaizdas",
                    "attēls",
                    "пайл",
                    "сурет",
                    "slika",
                    "datoteka",
                    "súbor",
                    "obrázok",
                    "mynd",
                    "skeudenn",
                    "delwedd",
                    "lêer",
                    "beeld",
                    "ചിത്രം",
                    "प्रतिमा",
                    "படிமம்",
                    "దస్త్రం",
                    "ছবি",
                    "চিত্র",
                    "ไฟล์",
                    "ภาพ",
                    "պատկեր",
                    "fitxategi",
                    "выява"),
            Set.of(
                    "category",
                    "kategorie",
                    "catégorie",
                    "categoría",
                    "категория",
                    "категорія",
                    "تصنيف",
                    "رده",
                    "श्रेणी",
                    "კატეგორია",
                    "분류",
                    "κατηγορία",
                    "categorie",
                    "kategoria",
                    "categoria",
                    "カテゴリ",
                    "分类",
                    "分類",
                    "luokka",
                    "kategori",
                    "kategória",
                    "קטגוריה",
                    "thể loại",
                    "санат",
                    "категорија",
                    "kategorija",
                    "flokkur",
                    "rummad",
                    "categori",
                    "वर्ग",
                    "பகுப்பு",
                    "వర్గం",
                    "বিষয়শ্রেণী",
                    "หมวดหมู่",
                    "կատեգորիա",
                    "kategoriija",
                    "kateqoriya",
                    "катэгорыя",
                    "kategorio",
                    "turkum"));

    /** Takes copies. */
    public Namespaces {
        pictures = Set.copyOf(pictures);
        categories = Set.copyOf(categories);
    }

    /** These and those of a wiki, as its {@code siteinfo} names them. */
    public Namespaces with(Set<String> pictureNames, Set<String> categoryNames) {
        return new Namespaces(joined(pictures, pictureNames), joined(categories, categoryNames));
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        more.forEach(name -> all.add(name.toLowerCase(Locale.ROOT).replace('_', ' ')));
        return all;
    }
}
