package org.rapporteur.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells languages in Latin script apart by their articles, pronouns, prepositions and conjunctions. */
final class SmallWords {
    private record Profile(String language, String words) {}

    private static final List<Profile> PROFILES = List.of(
            new Profile(
                    "en",
                    "the of and to in a is was for on that with as by at from it he they were are be has had have"
                            + " not but said this which an or who their after been his its will would i you we she my me do if so"
                            + " what when up out just no all can t s re ve ll m about there them your because him her more"),
            new Profile(
                    "fr",
                    "le la les de des du un une et à en que qui dans pour par sur est au aux avec a ont été"
                            + " plus ce cette son sa ses ne pas il elle l d s selon après"),
            new Profile(
                    "de",
                    "der die das und in den von zu mit dem des ist im für auf ein eine einen nicht auch sich"
                            + " als bei nach aus wurde wurden hat haben dass sie zum zur wie"),
            new Profile(
                    "es",
                    "el la los las de del y en que un una a por con para se al su sus es no más como fue"
                            + " ha han lo le este esta entre según tras pero también"),
            new Profile(
                    "pt",
                    "o a os as de do da dos das e em no na nos nas que um uma para por com ao à se não mais"
                            + " foi é são como pelo pela seu sua entre segundo após também"),
            new Profile(
                    "it",
                    "il lo la i gli le di del della dei delle e in nel nella che un una per con da dal dalla"
                            + " è sono non si più ha hanno come anche alla al secondo dopo"),
            new Profile(
                    "nl",
                    "de het een en van in op te dat is voor met zijn niet aan er door bij om ook maar naar"
                            + " uit werd werden heeft hebben als die deze volgens na wordt"),
            new Profile(
                    "tr",
                    "ve bir bu da de için ile olarak olan en çok daha sonra kadar gibi ise her olduğunu"
                            + " oldu değil ancak tarafından göre ettiğini eden üzere iki dedi o"),
            new Profile(
                    "pl",
                    "w i na z się do że nie jest o to od przez po za dla są oraz ale jak który które która"
                            + " został ze był było co także tym tego jego przed"),
            new Profile(
                    "sv",
                    "och i att det som en på är av för med till den har de inte om ett var men sig från vid"
                            + " efter också enligt han hade under kan säger"),
            new Profile(
                    "no",
                    "og i at det som en på er av for med til den har de ikke om et var men seg fra ved etter"
                            + " også ifølge han hadde ble blir kan sier være"),
            new Profile(
                    "da",
                    "og i at det som en på er af for med til den har de ikke om et var men sig fra ved efter"
                            + " også ifølge han havde blev bliver kan siger være"),
            new Profile(
                    "fi",
                    "ja on ei että se oli ovat myös mukaan kun mutta hän joka sekä kuin ole olla tai ovat"
                            + " jotka jossa sen sitä nyt vielä ollut kanssa jälkeen"),
            new Profile(
                    "cs",
                    "a v na se je že s z do o k i za ve pro byl byla bylo jsou ale po od které který která"
                            + " jako podle však také už jeho při před"),
            new Profile(
                    "hu",
                    "a az és hogy nem is egy meg van volt ez csak el de már még szerint mint ki után között"
                            + " akik ami amely ezt azt lett majd"),
            new Profile(
                    "ro",
                    "și de în la cu a că pe un o nu din este pentru care au fost sunt mai prin după între"
                            + " al ale lui s-a iar dar său către potrivit"),
            new Profile(
                    "hr",
                    "i je u na se da su za od s o ne koji koja koje kako bi će to ali ili sa iz nakon je"
                            + " prema bio bila nije rekao zbog"),
            new Profile(
                    "sq",
                    "dhe të në e i një për me që nga ka është u se janë nuk më kanë por si tha këtë ishte"
                            + " duke pas sipas"),
            new Profile(
                    "id",
                    "yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh telah ke juga mereka"
                            + " adalah bahwa sebagai kata karena bisa kepada setelah menurut tersebut orang"),
            new Profile(
                    "ms",
                    "yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh telah ke juga mereka"
                            + " adalah bahawa sebagai kata kerana boleh kepada selepas menurut beliau orang"),
            new Profile(
                    "sw",
                    "ya wa na kwa ni katika la za kuwa cha hii huo alisema baada watu yake wake hiyo kama"
                            + " lakini pia hilo hayo au kutoka kila mwa ambao"),
            new Profile(
                    "so",
                    "oo iyo ka ku waa ayaa in uu ee la ay soo u si waxa waxaa aan leh lagu inay kale sheegay"
                            + " ah loo ayey kuwa"),
            new Profile(
                    "ha",
                    "da ta na ya a wa cikin sun kuma don ne ce su shi mai wannan suka yi an daga wanda domin"
                            + " bayan game haka"),
            new Profile("yo", "ní tí àti sí ti ó wọn pé láti fún kan náà ìjọba àwọn jẹ́ bá nínú gbogbo ṣe"),
            new Profile("ku", "û li ji ku bi de jî re di ya yên ên ne wê wî xwe bû hat dike ev ew"),
            new Profile("az", "və bu bir ilə üçün də ki olan olub edib sonra daha onun edilib deyib görə kimi isə"),
            new Profile("uz", "va bu bilan uchun ham bir deb edi esa qilish keyin lekin emas bo haqida kerak"),
            new Profile("vi", "và của là có được trong cho các những với không đã này người một tại để ở vào khi"),
            new Profile("tl", "ang ng sa mga na ay at si ni ito nang para kay hindi siya niya ayon may rin"),
            new Profile("lt", "ir kad į iš su yra tai buvo ne o bet kaip už po dėl jis taip pat nuo"),
            new Profile("lv", "un ir ka ar no par uz bija tas arī bet kā pēc tika nav kas pie"),
            new Profile("et", "ja on ei et see oli ka kui ta aga oma mis pärast kes ning seda ole"),
            new Profile(
                    "ca",
                    "el la els les de i en que un una per amb al del es no més va són ha aquest aquesta"
                            + " també però ser als dels"));

    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 6;
    private static final int ENOUGH_WORDS = 30;

    /** The least share of small words by which a text tells its language; in running text it is about one in four. */
    private static final double LEAST_SHARE = 0.12;

    /** What follows these is part of an address or an abbreviation. */
    private static final String NO_WORD_AFTER = ".@/_#";

    private static final double CLEARLY_MORE = 1.6;

    private static final Map<String, int[]> LANGUAGES_OF_WORD = index();

    /** The language of the text's beginning; null where too few of its words tell. */
    static Languages.@Nullable Guess guess(String text) {
        double[] scores = new double[PROFILES.size()];
        int words = 0;
        int end = Math.min(text.length(), SAMPLE);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean apart = start == 0 || NO_WORD_AFTER.indexOf(text.charAt(start - 1)) < 0;
                boolean initial = i - start == 1 && i < end && text.charAt(i) == '.';
                if (!apart || initial) {
                    start = -1;
                    continue;
                }
                words++;
                for (int profile : LANGUAGES_OF_WORD.getOrDefault(lower(text, start, i), new int[0])) {
                    scores[profile]++;
                }
                start = -1;
            }
        }
        return best(scores, words);
    }

    private static Languages.@Nullable Guess best(double[] scores, int words) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        String language = PROFILES.get(best).language();
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean rival = !Languages.areKindred(language, PROFILES.get(i).language()) && i != best;
            second = rival ? Math.max(second, scores[i]) : second;
        }
        double share = words == 0 ? 0 : scores[best] / words;
        boolean tells = words >= FEWEST_WORDS && share >= LEAST_SHARE && scores[best] > second;
        boolean clear = words >= ENOUGH_WORDS && share >= 2 * LEAST_SHARE && scores[best] >= CLEARLY_MORE * second;
        boolean enough = words >= ENOUGH_WORDS || scores[best] >= second + 2;
        return tells && enough ? new Languages.Guess(language, clear) : null;
    }

    private static String lower(String text, int start, int end) {
        // No small word is longer; long words need no copy
        return end - start > 14 ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Map<String, int[]> index() {
        Map<String, int[]> index = new HashMap<>();
        for (int i = 0; i < PROFILES.size(); i++) {
            int profile = i;
            Arrays.stream(PROFILES.get(i).words().split(" ", -1)).distinct().forEach(word -> {
                int[] known = index.getOrDefault(word, new int[0]);
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = profile;
                index.put(word, more);
            });
        }
        return index;
    }

    private SmallWords() {}
}
