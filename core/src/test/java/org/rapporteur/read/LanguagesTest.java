package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final String ENGLISH = Made.STORY;
    private static final String FRENCH = "Le gouverneur a déclaré mardi que l'armée n'était pas responsable de"
            + " l'attaque qui a fait douze morts dans la vieille ville, et que les combats avaient cessé depuis la veille."
            + " Les habitants ont quitté le quartier avec leurs enfants pour se rendre dans une école.";

    @ParameterizedTest
    @CsvSource({
        "en, 'The army said that it had not fired on the town and that the truce would hold for the week.'",
        "de, 'Die Armee erklärte, dass sie nicht auf die Stadt geschossen habe und dass die Waffenruhe hält.'",
        "es, 'El ejército dijo que no había disparado contra la ciudad y que la tregua se mantendría una semana.'",
        "pt, 'O exército disse que não havia disparado contra a cidade e que a trégua seria mantida por uma semana.'",
        "it, 'L’esercito ha detto di non aver sparato sulla città e che la tregua sarà rispettata per una settimana.'",
        "nl, 'Het leger zei dat het niet op de stad had geschoten en dat het bestand een week zou duren voor de hulp.'",
        "tr, 'Ordu, kente ateş açmadığını ve ateşkesin bir hafta daha devam edeceğini, bunun için her şeyi yaptığını bildirdi.'",
        "pl, 'Wojsko poinformowało, że nie strzelało do miasta i że rozejm będzie przestrzegany przez tydzień na tym terenie.'",
        "sv, 'Armén sade att den inte hade skjutit mot staden och att vapenvilan skulle gälla i en vecka från och med nu.'",
        "id, 'Tentara mengatakan bahwa mereka tidak menembak ke kota itu dan gencatan senjata akan berlaku untuk satu pekan.'",
        "sw, 'Jeshi lilisema kwamba halikufyatua risasi katika mji huo na kwamba mapatano ya kusitisha vita ni ya wiki moja.'",
        "so, 'Ciidanka ayaa sheegay in aysan rasaas ku ridin magaalada iyo in xabbad joojinta ay socon doonto muddo ah.'",
        "ru, 'Армия заявила, что не стреляла по городу и что перемирие продлится ещё неделю, а войска не сдвинутся.'",
        "uk, 'Армія заявила, що не стріляла по місту і що перемир’я триватиме ще тиждень, а війська стоятимуть на місці.'",
        "ar, 'قال الجيش إنه لم يطلق النار على المدينة وإن الهدنة ستستمر أسبوعا آخر.'",
        "fa, 'ارتش گفت که به شهر شلیک نکرده است و آتش‌بس یک هفته دیگر ادامه خواهد داشت و گروه‌ها پذیرفتند.'",
        "he, 'הצבא אמר כי לא ירה לעבר העיר וכי הפסקת האש תימשך שבוע נוסף.'",
        "zh, '军队表示没有向该市开火，停火将再持续一周，双方都同意了这一安排。'",
        "ja, '軍は市に向けて発砲しておらず、停戦はさらに一週間続くと述べた。'",
        "ko, '군은 도시를 향해 발포하지 않았으며 휴전은 일주일 더 계속될 것이라고 밝혔다.'",
        "el, 'Ο στρατός δήλωσε ότι δεν πυροβόλησε εναντίον της πόλης.'",
        "am, 'ሠራዊቱ በከተማዋ ላይ እንዳልተኮሰ እና የተኩስ አቁሙ ለአንድ ሳምንት እንደሚቀጥል ገለጸ።'",
    })
    void fromTheTextAlone(String language, String text) {
        assertThat(Languages.of(text, null)).isEqualTo(language);
    }

    @Test
    void tooLittleTellsNothing() {
        assertThat(Languages.of("Aleppo 12", null)).isNull();
        assertThat(Languages.of("", null)).isNull();
        assertThat(Languages.of("Kerry Lavrov Assad Obama Putin Mistura Erdogan Rouhani", null))
                .isNull();
    }

    @Test
    void metadataDecidesWhereTheTextDoesNot() {
        assertThat(Languages.of("Aleppo 12", "fr-FR")).isEqualTo("fr");
        assertThat(Languages.of("Aleppo 12", "eng")).isEqualTo("en");
        assertThat(Languages.of("Aleppo 12", "English")).isEqualTo("en");
        assertThat(Languages.of("Aleppo 12", "xx-klingon")).isNull();
    }

    @Test
    void aClearTextWinsOverItsMetadata() {
        assertThat(Languages.of(FRENCH, "en")).isEqualTo("fr");
        assertThat(Languages.of(ENGLISH.repeat(3), "fr")).isEqualTo("en");
    }

    @Test
    void englishWithForeignNamesAndAQuotationIsEnglish() {
        String text =
                ENGLISH + " \"C'est la guerre\", the mayor of Saint-Denis told Le Monde. He was in Al-Bab with the"
                        + " commander of Ahrar al-Sham and with Jabhat Fateh al-Sham's spokesman in Khan Touman.";
        assertThat(Languages.of(text, null)).isEqualTo("en");
    }
}
