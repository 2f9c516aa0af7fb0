### Aloitusnäyttö: viimeksi avatut, uusi suunnitelma, esimerkit, tiedoston avaaminen.

start-title = Suunnitelma työvoimapalvelujen järjestämiseksi
start-what = Laadin-ohjelmalla työllisyysalue valmistelee lain 380/2023 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin suunnitelman suomeksi ja ruotsiksi. Koko suunnitelma on yhdessä tiedostossa omalla koneellasi, ja se tallentuu sitä mukaa kuin kirjoitat.
start-new = Uusi suunnitelma
start-open = Avaa…
start-guide = Käyttöohje
start-back = Takaisin
start-cancel = Peruuta
start-opening = Avataan…
start-version = Laadin { $version }. Muutosten tekijäksi kirjataan { $author }.

# Viimeksi avatut suunnitelmat.
start-recent = Viimeksi avatut
start-recent-gone = Tiedostoa ei ole enää tässä paikassa.
start-recent-forget = Poista luettelosta: { $name }
start-recent-forget-short = Poista luettelosta

# Esimerkit.
start-examples = Esimerkit
start-examples-what = Viisi todellisten asiakirjojen mukaan laadittua suunnitelmaa. Esimerkki avautuu omana kopionasi, jota voit muokata vapaasti.
start-example-espoo-kauniainen = Espoo–Kauniainen
start-example-espoo-kauniainen-what = Kaksi kuntaa ja kustannusten jako kahdella kriteerillä.
start-example-meri-lappi = Meri-Lappi
start-example-meri-lappi-what = Kuusi kuntaa, joilla on omat kustannuspaikkansa, ja laaja tilasto-osa.
start-example-pirkanmaa = Pirkanmaa
start-example-pirkanmaa-what = Kymmenen kunnan kokeilualue ja esimerkeistä eniten taulukoita.
start-example-pohjanmaa = Pohjanmaa
start-example-pohjanmaa-what = Kahdeksan kunnan kaksikielinen alue, jossa vertaillaan kuutta henkilöstövaihtoehtoa.
start-example-porvoo = Porvoo
start-example-porvoo-what = Seitsemän kuntaa, kustannusten jako kolmella painotetulla kriteerillä ja oma lukujako.

# Kysymykset ennen tiedoston avaamista.
start-ask-import = Tehdäänkö tiedostosta { $name } uusi suunnitelma?
start-ask-import-what = Tiedostossa oleva suunnitelma otetaan uuteen .laadin-tiedostoon kansioon { $folder }. Alkuperäinen tiedosto jää ennalleen.
start-ask-import-yes = Tee suunnitelma
start-ask-read-only = Avataanko { $name } vain lukemista varten?
start-ask-read-only-what = Näet viimeksi tallennetun tilan, mutta et voi muuttaa mitään.
start-ask-read-only-yes = Avaa lukemista varten

# Uusi suunnitelma.
start-new-title = Uusi suunnitelma
start-new-lead = Kaikkea tällä sivulla voi muuttaa myöhemmin.
start-new-source = Mistä suunnitelma aloitetaan?
start-new-source-area = Työllisyysalueesta
start-new-source-members = Valitsemistasi kunnista
start-new-area = Työllisyysalue
start-new-area-hint = Kirjoita nimi tai sen osa suomeksi tai ruotsiksi.
start-new-area-members =
    { $count ->
        [one] Jäsenkunta: { $names }.
       *[other] { $count } jäsenkuntaa: { $names }.
    }
start-new-no-area = Sen nimistä aluetta ei ole.
start-new-clear = Tyhjennä
start-new-options =
    { $count ->
        [one] Yksi vaihtoehto
       *[other] { $count } vaihtoehtoa
    }
start-new-members = Jäsenkunnat
start-new-members-hint = Kirjoita kunnan nimi tai sen osa suomeksi tai ruotsiksi. Ensimmäinen on vastuukunta, jos alueella on sellainen.
start-new-members-clear = Poista kaikki
start-new-members-chosen =
    { $count ->
        [one] Yksi kunta valittu
       *[other] { $count } kuntaa valittu
    }
start-new-member-remove = Poista
start-new-member-removed = { $name } poistettu
start-new-no-municipality = Sen nimistä kuntaa ei ole.
start-new-responsible = Vastuukunta
start-new-year = Ensimmäinen vuosi
start-new-names = Alueen nimi
start-new-names-hint = Nimi näkyy suunnitelman kannessa. Ehdotus tulee alueesta tai ensimmäisestä kunnasta.
start-new-name-fi = Nimi suomeksi
start-new-name-sv = Nimi ruotsiksi
start-new-file = Tiedosto
start-new-file-later = Tiedoston paikka ehdotetaan, kun alueella on nimi.
start-new-file-change = Vaihda…
start-new-exists = Siinä paikassa on jo samanniminen tiedosto. Vaihda tiedoston nimi tai paikka.
start-new-make = Luo suunnitelma
start-new-problems =
    { $count ->
        [one] Yksi kohta puuttuu tai on väärin
       *[other] { $count } kohtaa puuttuu tai on väärin
    }
start-wrong-area = Valitse työllisyysalue luettelosta.
start-wrong-members = Valitse ainakin yksi kunta.
start-wrong-one-member = Malli ”yksi kunta yksin” sopii vain, kun jäsenkuntia on yksi. Valitse toinen malli.
start-wrong-year = Kirjoita vuosi neljällä numerolla, esimerkiksi 2027.
start-wrong-name = Kirjoita alueen nimi ainakin yhdellä kielellä.
