### Alue ja jäsenkunnat.

area-title = Alue ja jäsenkunnat
area-lead = Nämä tiedot näkyvät kannessa, taulukoissa ja otteissa valtuustoille. Suunnitelman kielet ja kustannusten jako määräytyvät jäsenkuntien mukaan.
area-names = Nimet
area-name = Työllisyysalueen nimi
area-plan-title = Suunnitelman nimi
area-plan-title-hint = Täytä vain, jos nimi on muu kuin tavallinen.
area-organisation = Järjestäminen
area-not-chosen = Ei valittu
area-body-hint = Toimielimen nimi sellaisena kuin se on sopimuksessa.
area-facts = Suunnitelma
area-year-hint = Esimerkiksi 2027. Talousarviossa on tämä vuosi ja vähintään kaksi seuraavaa.
area-date-hint = Muodossa 31.10.2026
area-deadline-hint = Päivä, johon mennessä suunnitelma on toimitettava ministeriölle, muodossa 31.10.2026
area-contact = Yhteyshenkilö
area-contact-name = Nimi ja tehtävä
area-conditions = Lain edellytykset
area-connected-hint = Miten alue on maantieteellisesti yhtenäinen sekä työmarkkinoiden ja työssäkäynnin kannalta toimiva (12{ "\u00A0" }§ 1{ "\u00A0" }mom.).
area-exemption-hint = Täytä vain, jos alueella on päätös poikkeamisesta (383/2023, 4{ "\u00A0" }§).
area-members = Jäsenkunnat: { $count }
area-no-members = Suunnitelmassa ei ole vielä jäsenkuntia. Lisää ensimmäinen kirjoittamalla sen nimi suomeksi tai ruotsiksi.
area-add-member = Lisää jäsenkunta
area-remove-member = Poista jäsenkunta
area-seats =
    { $count ->
        [one] { $count } paikka
       *[other] { $count } paikkaa
    }
area-is-responsible = vastuukunta
area-served-hint = Tarvitaan erityisesti, kun kunnassa ei ole omaa toimipistettä.
area-joining-title = Uusi jäsenkunta
area-joining-hint = Kirjoita nimen alku suomeksi tai ruotsiksi.
area-leaving-title = Poistetaanko { $municipality } jäsenkunnista?
area-preview-wait = Lasketaan, mitä muutoksesta seuraa…
area-preview-languages = Suunnitelman kielet muutoksen jälkeen
area-preview-labour-force = Työvoima muutoksen jälkeen (12{ "\u00A0" }§: vähintään 20{ "\u00A0" }000)
area-preview-unknown = ei tiedossa: tilasto puuttuu
area-preview-no-shares = Kuntien osuuksia ei voi vielä laskea.
area-preview-shares = Kuntien osuudet kustannuksista vuonna { $year }
area-preview-before = Ennen
area-preview-after = Jälkeen
area-preview-new = Uusia havaintoja: { $count }
area-preview-gone = Poistuvia havaintoja: { $count }
area-preview-affected = Rivejä, joissa kunta mainitaan: { $count }
area-preview-stays = Nämä rivit jäävät suunnitelmaan. Tarkista ne muutoksen jälkeen.
area-appearance = Ulkoasu
area-usual-colour = Palauta tavallinen sininen
area-colour-hint = Otsikoiden ja palkkien väri asiakirjoissa.
area-add-emblem = Lisää vaakuna tai tunnus
area-add-picture = Lisää kuva
area-add-annex = Lisää liite
area-no-attachments = Suunnitelmassa ei ole kuvia eikä liitteitä. Vaakuna tai tunnus tulee kanteen.
area-alternative-hint = Kerro, mitä kuva esittää. Ruudunlukija lukee tekstin kuvan sijasta.
