package org.rapporteur.mentions.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedGazetteerTest {
    private static final int MOST_BYTES = 10 << 20;

    private final Gazetteer gazetteer = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource({
        "Aleppo, SYR, 36.2, 37.2",
        "Raqqa, SYR, 35.95, 39",
        "Deir Ezzor, SYR, 35.3, 40.1",
        "Kobani, SYR, 36.9, 38.35",
        "Urum al-Kubra, SYR, 36.13, 36.97",
        "Kafr Nabl, SYR, 35.6, 36.6",
        "Khan Sheikhoun, SYR, 35.4, 36.7",
        "Eastern Ghouta, SYR, 33.5, 36.4",
        "Gaza City, PSE, 31.5, 34.5",
        "Gaza Strip, PSE, 31.4, 34.4",
        "West Bank, PSE, 31.9, 35.2",
        "East Jerusalem, PSE, 31.8, 35.2",
        "Rafah, PSE, 31.3, 34.2",
        "Khan Younis, PSE, 31.3, 34.3",
        "Jenin, PSE, 32.5, 35.3",
        "Sderot, ISR, 31.5, 34.6",
        "Mosul, IRQ, 36.3, 43.1",
        "Fallujah, IRQ, 33.3, 43.8",
        "Erbil, IRQ, 36.2, 44",
        "Baqubah, IRQ, 33.7, 44.6",
        "Sanaa, YEM, 15.35, 44.2",
        "Hodeidah, YEM, 14.8, 42.95",
        "Benghazi, LBY, 32.1, 20.1",
        "Sirte, LBY, 31.2, 16.6",
        "El Fasher, SDN, 13.6, 25.35",
        "Darfur, SDN, 13, 24",
        "El Geneina, SDN, 13.4, 22.4",
        "Kandahar, AFG, 31.6, 65.7",
        "Mazar-i-Sharif, AFG, 36.7, 67.1",
        "Bagram, AFG, 34.9, 69.3",
        "Kiev, UKR, 50.4, 30.5",
        "Kyiv, UKR, 50.4, 30.5",
        "Bakhmut, UKR, 48.6, 38",
        "Artemivsk, UKR, 48.6, 38",
        "Kharkov, UKR, 49.9, 36.3",
        "Mariupol, UKR, 47.1, 37.5",
        "Donbas, UKR, 48.2, 38",
        "Crimea, UKR, 45.2, 34.3",
        "Avdiivka, UKR, 48.1, 37.7",
        "Severodonetsk, UKR, 48.9, 38.5",
        "Snake Island, UKR, 45.3, 30.2",
        "Grozny, RUS, 43.3, 45.7",
        "St. Petersburg, RUS, 59.9, 30.3",
        "Stepanakert, AZE, 39.8, 46.75",
        "Nagorno-Karabakh, AZE, 39.8, 46.75",
        "South Ossetia, GEO, 42.3, 44",
        "Transnistria, MDA, 47.5, 29.5",
        "Mogadishu, SOM, 2, 45.3",
        "Somaliland, SOM, 9.7, 46",
        "Tigray, ETH, 13.8, 39.1",
        "Mekelle, ETH, 13.5, 39.5",
        "Goma, COD, -1.7, 29.2",
        "North Kivu, COD, -1, 29",
        "Timbuktu, MLI, 16.8, -3",
        "Maiduguri, NGA, 11.8, 13.2",
        "Juba, SSD, 4.85, 31.6",
        "Sittwe, MMR, 20.1, 92.9",
        "Mindanao, PHL, 8, 124.5",
        "Srinagar, IND, 34.1, 74.8",
        "Peshawar, PAK, 34, 71.6",
        "Guantanamo Bay, CUB, 19.9, -75.15",
        "The Hague, NLD, 52.1, 4.3",
        "Arsal, LBN, 34.2, 36.4",
        "England, GBR, 52.3, -1.1",
        "Cook County, USA, 41.9, -87.7",
    })
    void placesOfTheNewsAreWhereTheyAre(String name, String country, double lat, double lon) {
        assertThat(gazetteer.isNamed(name)).isTrue();
        Toponym first = gazetteer.named(name).get(0);
        assertThat(first.country()).isEqualTo(country);
        assertThat(first.lat()).isBetween(lat - 0.5, lat + 0.5);
        assertThat(first.lon()).isBetween(lon - 0.5, lon + 0.5);
    }

    @Test
    void theMostProminentComesFirst() {
        assertThat(gazetteer.named("Georgia")).extracting(Toponym::feature).startsWith(Feature.COUNTRY, Feature.ADMIN);
        assertThat(gazetteer.named("London").get(0).country()).isEqualTo("GBR");
        List<Toponym> springfields = gazetteer.named("Springfield");
        assertThat(springfields).hasSizeGreaterThan(20);
        assertThat(springfields.get(0).admin1()).isEqualTo("Missouri");
        assertThat(springfields.get(0).admin2()).isEqualTo("Greene County");
    }

    @Test
    void abbreviationsAreLookedUpAsTheyAreWritten() {
        assertThat(gazetteer.abbreviated("U.S.").get(0).country()).isEqualTo("USA");
        assertThat(gazetteer.abbreviated("La.")).extracting(Toponym::name).containsExactly("Louisiana");
        assertThat(gazetteer.abbreviated("LA")).extracting(Toponym::name).containsExactly("Louisiana", "Los Angeles");
        assertThat(gazetteer.abbreviated("us")).isEmpty();
        assertThat(gazetteer.named("us"))
                .as("a town of France")
                .extracting(Toponym::country)
                .containsOnly("FRA");
    }

    @Test
    void anUnknownNameIsNoPlace() {
        assertThat(gazetteer.isNamed("Nosuchtown upon Nowhere")).isFalse();
        assertThat(gazetteer.named("")).isEmpty();
        assertThat(gazetteer.named("DEZ")).isEmpty();
        assertThat(gazetteer.alike("Dayr Hafeer")).extracting(Toponym::country).containsOnly("SYR");
        assertThat(gazetteer.alike("Springfeld")).isEmpty();
    }

    @Test
    void theResourceStaysSmall() throws IOException {
        URL resource = Objects.requireNonNull(Gazetteer.class.getResource("gazetteer.model"));
        assertThat(resource.openConnection().getContentLengthLong()).isLessThan(MOST_BYTES);
    }
}
