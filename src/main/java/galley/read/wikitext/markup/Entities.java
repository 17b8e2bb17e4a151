package galley.read.wikitext.markup;

import java.util.HashMap;
import java.util.Map;

/** Characters written by name or number between an ampersand and a semicolon: nbsp, #8211, #x2013. */
final class Entities {
    private static final int LONGEST = 10;

    /** The names of HTML 4 that pages use; markup that is hidden behind a name becomes text. */
    private static final String NAMED = "nbsp 160 ndash 8211 mdash 8212 amp 38 lt 60 gt 62 quot 34 apos 39 minus 8722"
            + " times 215 deg 176 middot 183 bull 8226 hellip 8230 prime 8242 Prime 8243 lsquo 8216 rsquo 8217 ldquo 8220"
            + " rdquo 8221 sbquo 8218 bdquo 8222 laquo 171 raquo 187 lsaquo 8249 rsaquo 8250 thinsp 8201 ensp 8194"
            + " emsp 8195 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 shy 173 euro 8364 pound 163 yen 165 cent 162 sect 167"
            + " para 182 copy 169 reg 174 trade 8482 dagger 8224 Dagger 8225 plusmn 177 frac12 189 frac14 188 frac34 190"
            + " sup1 185 sup2 178 sup3 179 radic 8730 infin 8734 ne 8800 le 8804 ge 8805 asymp 8776 equiv 8801 sum 8721"
            + " prod 8719 int 8747 part 8706 nabla 8711 isin 8712 notin 8713 cap 8745 cup 8746 sub 8834 sup 8835"
            + " sube 8838 supe 8839 and 8743 or 8744 forall 8704 exist 8707 empty 8709 rarr 8594 larr 8592 uarr 8593"
            + " darr 8595 harr 8596 rArr 8658 hArr 8660 lArr 8656 alpha 945 beta 946 gamma 947 delta 948 epsilon 949"
            + " zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961"
            + " sigma 963 sigmaf 962 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 Gamma 915 Delta 916 Theta 920"
            + " Lambda 923 Xi 926 Pi 928 Sigma 931 Phi 934 Psi 936 Omega 937 Alpha 913 Beta 914 micro 181 agrave 224"
            + " aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234"
            + " euml 235 igrave 236 iacute 237 icirc 238 iuml 239 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245"
            + " ouml 246 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 yuml 255 szlig 223 thorn 254"
            + " eth 240 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200"
            + " Eacute 201 Ecirc 202 Euml 203 Iacute 205 Icirc 206 Ntilde 209 Oacute 211 Ocirc 212 Ouml 214 Oslash 216"
            + " Uacute 218 Uuml 220 THORN 222 ETH 208 oelig 339 OElig 338 scaron 353 Scaron 352 iexcl 161 iquest 191"
            + " ordf 170 ordm 186 not 172 macr 175 acute 180 uml 168 cedil 184 brvbar 166 curren 164 fnof 402 circ 710"
            + " tilde 732 permil 8240 oline 8254 frasl 8260 weierp 8472 spades 9824 clubs 9827 hearts 9829 diams 9830"
            + " loz 9674 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 lang 10216 rang 10217 perp 8869 sdot 8901"
            + " oplus 8853 otimes 8855 ang 8736 there4 8756 sim 8764 cong 8773 prop 8733 numsp 8199 hairsp 8202"
            + " lbrack 91 lsqb 91 rbrack 93 rsqb 93 lbrace 123 rbrace 125 vert 124 ast 42 num 35 colon 58 equals 61"
            + " comma 44 period 46 lpar 40 rpar 41 sol 47 bsol 92 excl 33 quest 63 check 10003 star 9734 phone 9742";

    private static final Map<String, Integer> NAMES = names();

    private Entities() {}

    /**
     * A character and where its name ends.
     *
     * @param codePoint the character
     * @param end index behind the semicolon; -1 if there is no name
     */
    record Found(int codePoint, int end) {}

    private static final Found NONE = new Found(0, -1);

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        String[] words = NAMED.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            names.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return Map.copyOf(names);
    }

    /** The character whose name begins with the ampersand at an index. */
    static Found at(String text, int index, int to) {
        int most = Math.min(to, index + 2 + LONGEST);
        int end = index + 1;
        while (end < most && text.charAt(end) != ';') {
            end++;
        }
        if (end == most) {
            return NONE;
        }
        String name = text.substring(index + 1, end);
        Integer known = NAMES.get(name);
        int codePoint = known != null ? known : name.startsWith("#") ? number(name) : 0;
        return codePoint == 0 ? NONE : new Found(codePoint, end + 1);
    }

    private static int number(String name) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        String digits = name.substring(hexadecimal ? 2 : 1);
        int radix = hexadecimal ? 16 : 10;
        boolean valid = !digits.isEmpty()
                && digits.length() < 8
                && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 0x80);
        int codePoint = valid ? Integer.parseInt(digits, radix) : 0;
        boolean text = codePoint >= ' '
                && codePoint <= Character.MAX_CODE_POINT
                && !(codePoint >= 0xD800 && codePoint < 0xE000)
                && !(codePoint >= 0xFDD0 && codePoint < 0xFDF0)
                && (codePoint & 0xFFFE) != 0xFFFE
                && !(codePoint >= 0x7F && codePoint < 0xA0);
        return text ? codePoint : 0;
    }
}
