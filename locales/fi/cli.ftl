### laadin-cli: ohje, väärä käyttö ja tulokset.

## Ohje: otsikot

cli-about = Laadin komentoriviltä: työllisyysalueen järjestämissuunnitelma samalla ohjelmalla ilman ikkunaa.
cli-usage = laadin-cli KOMENTO …
cli-heading-usage = Käyttö:
cli-heading-commands = Komennot
cli-heading-arguments = Tiedot
cli-heading-options = Valinnat
cli-exit-codes = Paluuarvot: 0 kunnossa, 1 estäviä havaintoja, vajaa vienti (--strict) tai tiedosto, joka ei ole kunnossa tai ei vastaa suunnitelmaansa, 2 väärä käyttö tai tiedosto, jota ei voi lukea tai kirjoittaa.

## Ohje: mitä komennot tekevät

cli-about-new = Tee uusi suunnitelma työllisyysalueesta tai kunnista
cli-about-example = Tee esimerkkisuunnitelma
cli-about-import = Tuo suunnitelman sisältö JSON-tiedostosta tai PDF:stä, joka sisältää sen
cli-about-import-statistics = Tuo tilastoja CSV-, XLSX-, ODS-, JSON-stat- tai px-tiedostosta
cli-about-export = Vie suunnitelma, kunnan ote tai ministeriön paketti tiedostoksi
cli-about-check = Tarkista suunnitelma
cli-about-shares = Näytä, miten vuoden kustannukset jaetaan kunnille
cli-about-compare = Vertaa kuntien osuuksia toisella jakoperusteella, vaihtoehdossa tai toisilla jäsenillä
cli-about-scenarios = Vertaa talousarviota ja sen vaihtoehtoja riveittäin
cli-about-settle = Näytä vuoden kuukausiennakot ja tasaus
cli-about-benefits = Arvioi kuntien osuudet työttömyysetuuksista, jos etuusjaksot lyhenevät
cli-about-show = Näytä suunnitelman kohta
cli-about-set = Muuta kentän arvo
cli-about-add = Lisää taulukkoon rivi
cli-about-attach = Lisää kuva tai liite suunnitelmaan
cli-about-remove = Poista rivi
cli-about-move = Siirrä rivi toiseen kohtaan taulukossa
cli-about-undo = Kumoa viimeiset muutokset
cli-about-redo = Tee kumotut muutokset uudelleen
cli-about-history = Näytä, kuka on muuttanut mitä ja milloin
cli-about-backup = Tee tarkistettu varmuuskopio
cli-about-verify = Tarkista suunnitelma tai PDF ja se, vastaako PDF suunnitelmaansa
cli-about-freeze = Jäädytä suunnitelma versioksi, jota ei voi muuttaa
cli-about-schema = Näytä suunnitelman JSON-muodon skeema

## Ohje: miten komennot kirjoitetaan

cli-usage-new = laadin-cli new SUUNNITELMA.laadin (--area NIMI | --members KUNNAT) --first-year VUOSI [--model MALLI] [--force]
cli-usage-example = laadin-cli example NIMI --out SUUNNITELMA.laadin [--force]
cli-usage-import = laadin-cli import SUUNNITELMA.laadin TIEDOSTO
cli-usage-import-statistics = laadin-cli import-statistics SUUNNITELMA.laadin TIEDOSTO [--as NIMI=TUNNUSLUKU]
cli-usage-export = laadin-cli export SUUNNITELMA.laadin --format pdf|docx|xlsx|csv|json|package --out TIEDOSTO [--lang fi|sv|fi+sv|fi~sv] [--for KUNTA] [--version NIMI] [--short] [--carry] [--dry-run] [--strict] [--force]
cli-usage-check = laadin-cli check SUUNNITELMA.laadin
cli-usage-shares = laadin-cli shares SUUNNITELMA.laadin --year VUOSI
cli-usage-compare = laadin-cli compare SUUNNITELMA.laadin --year VUOSI [--pool NIMI] [--key NIMI …] [--scenario NIMI …] [--leaving KUNNAT] [--joining KUNNAT] [--follows LUKU]
cli-usage-scenarios = laadin-cli scenarios SUUNNITELMA.laadin --year VUOSI
cli-usage-settle = laadin-cli settle SUUNNITELMA.laadin --year VUOSI
cli-usage-benefits = laadin-cli benefits SUUNNITELMA.laadin --shorter LUKU [--year VUOSI]
cli-usage-show = laadin-cli show SUUNNITELMA.laadin [KOHTA]
cli-usage-set = laadin-cli set SUUNNITELMA.laadin KOHTA ARVO
cli-usage-add = laadin-cli add SUUNNITELMA.laadin TAULUKKO (KENTTÄ=ARVO … | --row JSON) [--at LUKU]
cli-usage-attach = laadin-cli attach SUUNNITELMA.laadin TIEDOSTO --role informative|decorative|annex|emblem [--alternative-fi TEKSTI] [--alternative-sv TEKSTI] [--title-fi TEKSTI] [--title-sv TEKSTI] [--chapter TUNNISTE]
cli-usage-remove = laadin-cli remove SUUNNITELMA.laadin KOHTA
cli-usage-move = laadin-cli move SUUNNITELMA.laadin KOHTA --at LUKU
cli-usage-undo = laadin-cli undo SUUNNITELMA.laadin [--steps LUKU]
cli-usage-redo = laadin-cli redo SUUNNITELMA.laadin [--steps LUKU]
cli-usage-history = laadin-cli history SUUNNITELMA.laadin [--most LUKU | --step LUKU]
cli-usage-backup = laadin-cli backup SUUNNITELMA.laadin [--dir KANSIO]
cli-usage-verify = laadin-cli verify TIEDOSTO [--against SUUNNITELMA.laadin]
cli-usage-freeze = laadin-cli freeze SUUNNITELMA.laadin NIMI
# same
cli-usage-schema = laadin-cli schema

## Ohje: arvojen paikat

cli-value-name = NIMI
cli-value-members = KUNNAT
cli-value-plan = SUUNNITELMA
cli-value-file = TIEDOSTO
cli-value-folder = KANSIO
cli-value-year = VUOSI
cli-value-place = KOHTA
cli-value-value = ARVO
cli-value-table = TAULUKKO
cli-value-fields = KENTTÄ=ARVO
cli-value-number = LUKU
cli-value-source = LÄHDE
cli-value-meaning = NIMI=TUNNUSLUKU
cli-value-period = AJANKOHTA
cli-value-municipality = KUNTA
cli-value-text = TEKSTI
cli-value-identifier = TUNNISTE

## Ohje: tiedot ja valinnat

cli-arg-help = Näytä ohje
cli-arg-version = Näytä ohjelman versio
cli-arg-json = Anna tulos JSON-muodossa
cli-arg-ui-lang = Ohjelman kieli: fi tai sv (oletus: ympäristön kieli)
cli-arg-author = Tekijän nimi historiaan (oletus: käyttäjänimi)
cli-arg-file = Suunnitelman tiedosto
cli-arg-file-verify = Suunnitelma (.laadin) tai PDF-tiedosto
cli-arg-area = Työllisyysalueen nimi tai tunnus
cli-arg-members = Kuntien nimet tai tunnukset pilkuin erotettuina; ensimmäinen on vastuukunta
cli-arg-first-year = Vuosi, josta suunnitelma alkaa
cli-arg-model = Järjestämistapa (oletus: alueen tiedoista)
cli-arg-force = Korvaa tiedosto, joka on jo olemassa
cli-arg-force-export = Korvaa tiedosto, joka ei ole aiempi vienti (suunnitelmaa ei korvata koskaan)
cli-arg-name-example = Esimerkin nimi: { $examples }
cli-arg-name-version = Version nimi
cli-arg-out = Tiedosto, johon kirjoitetaan
cli-arg-source = Suunnitelma JSON-muodossa, tai PDF, joka sisältää suunnitelman
cli-arg-statistics = Taulukko, josta luvut luetaan; sen muoto tunnistetaan sisällöstä
cli-arg-sheet = Välilehden nimi; ilman sitä ensimmäinen
cli-arg-meanings = Mitä taulukon nimi tarkoittaa: tunnusluvun tunniste tai nimi, mitä se mittaa (esimerkiksi population) tai skip, jos luvut jätetään pois
cli-arg-period = Ajankohta luvuille, joiden aikaa taulukko ei kerro: 2025, 2025-08 tai 2025-Q3
cli-arg-decimal = Desimaalimerkki, jos luvuista ei näe sitä
cli-arg-status = Varmuus luvuille, joilla ei ole omaa merkintää
cli-arg-others = Ota myös alueen ulkopuolisten kuntien luvut
cli-arg-dry-run-statistics = Kerro, mitä ymmärrettiin ja mikä muuttuisi, äläkä kirjoita mitään
cli-arg-take-understood = Ota ymmärretyt luvut, vaikka kaikkea ei ymmärretty
cli-arg-format = Viennin muoto: pdf, docx, xlsx, csv, json tai package (kaikki, mitä ministeriölle lähetetään)
cli-arg-lang = Kieli: fi, sv, fi+sv (peräkkäin) tai fi~sv (rinnakkain); oletus: kielet, joilla lukijat tarvitsevat asiakirjan
cli-arg-out-export = Tiedosto; muodoissa csv ja package kansio tai tiedosto, jonka pääte on .zip
cli-arg-for = Tee ote valtuustolle: jäsenkunnan nimi tai tunnus
cli-arg-frozen = Vie täsmälleen tämä jäädytetty versio (oletus: suunnitelma sellaisena kuin se nyt on)
cli-arg-short = Jätä pois liitetaulukot, jotka vain perustelevat lukuja
cli-arg-carry = Sisällytä suunnitelma PDF-tiedostoon: sen voi avata PDF:stä (import), ja PDF:ää voi verrata siihen (verify)
cli-arg-dry-run = Kerro, mitä viennistä puuttuu, äläkä kirjoita mitään
cli-arg-strict = Älä kirjoita, jos viennistä puuttuu jotakin (paluuarvo 1)
cli-arg-year = Vuosi
cli-arg-year-only = Vain tämä vuosi (oletus: kaikki)
cli-arg-pool = Vain tämä kustannusryhmä: nimi tai tunniste (oletus: kaikki)
cli-arg-keys = Jakoperuste, jolla verrataan: nimi tai tunniste; voi antaa monta
cli-arg-scenarios = Vaihtoehto, johon verrataan: nimi tai tunniste; voi antaa monta
cli-arg-leaving = Lähtevät kunnat pilkuin erotettuina
cli-arg-joining = Liittyvät kunnat pilkuin erotettuina
cli-arg-follows = Montako prosenttia kustannuksista muuttuu jäsenten mukana (oletus: 0)
cli-arg-shorter = Montako maksupäivää lyhyemmät etuusjaksot ovat
cli-arg-place = Suunnitelman kohta: taulukko/rivi/kenttä, esimerkiksi area/name[sv]
cli-arg-value = Uusi arvo; luvut kuten 1 234,50 ja päivät kuten 31.10.2025; tyhjä tyhjentää kentän
cli-arg-table = Taulukko, esimerkiksi offices
cli-arg-fields = Rivin kentät, esimerkiksi name[fi]=Tornio
cli-arg-row = Rivi JSON-muodossa
cli-arg-at = Paikka taulukossa; ensimmäinen on 0
cli-arg-steps = Montako vaihetta (oletus: 1)
cli-arg-most = Montako viimeisintä vaihetta näytetään (oletus: 50)
cli-arg-step = Näytä, mitä tämä vaihe muutti
cli-arg-dir = Kansio varmuuskopioille (oletus: ohjelman oma kansio)
cli-arg-against = Suunnitelma, jonka jäädytettyihin versioihin ja nykytilaan PDF:ää verrataan
cli-arg-picture = Kuva (PNG tai JPEG) tai PDF-liite
cli-arg-role = Käyttö: informative (kuva, joka kertoo jotakin), decorative (koristekuva), annex (liite) tai emblem (vaakuna tai tunnus kansissa)
cli-arg-alternative-fi = Mitä kuvassa on, suomeksi
cli-arg-alternative-sv = Mitä kuvassa on, ruotsiksi
cli-arg-title-fi = Otsikko liiteluettelossa, suomeksi
cli-arg-title-sv = Otsikko liiteluettelossa, ruotsiksi
cli-arg-chapter = Sen luvun tunniste, johon kuva tai liite kuuluu

## Väärä käyttö

cli-wrong-command = Komentoa { $given } ei ole.
cli-wrong-argument = Valintaa tai tietoa { $given } ei tässä ole.
cli-wrong-suggestion = Tarkoititko: { $suggestion }?
cli-wrong-no-value = Arvo puuttuu: { $argument }.
cli-wrong-choice = Arvo ”{ $value }” ei kelpaa: { $argument }. Kelpaavat arvot: { $choices }.
cli-wrong-value = Arvo ”{ $value }” ei kelpaa: { $argument }.
cli-wrong-year = ”{ $value }” ei ole vuosi väliltä 1900–2200.
cli-wrong-missing = Pakollinen tieto puuttuu: { $names }.
cli-wrong-no-command = Komento puuttuu.
cli-wrong-too-many = Arvoja on liikaa: { $value }.
cli-wrong-conflict = Näitä ei voi käyttää yhdessä: { $argument } ja { $other }.
cli-wrong-twice = Annettu kahdesti: { $argument }.
cli-wrong-for-format = Valinta { $option } ei sovi muotoon { $format }.
cli-wrong-text = Kirjoitettua komentoa ei voi lukea.
cli-see-help = Ohje: { $program } --help
cli-add-no-value = ”{ $given }” ei ole muotoa KENTTÄ=ARVO, esimerkiksi name[fi]=Tornio.

## Tulokset

cli-author-unknown = tuntematon
cli-stdout-failed = Tulosta ei voitu kirjoittaa. Tarkista, onko levy täynnä.
cli-stdout-failed-saved = Tulosta ei voitu näyttää, mutta muutos on tallennettu.
cli-migrated = Suunnitelma { $path } päivitettiin tämän ohjelman muotoon. Varmuuskopio ennen päivitystä: { $backup }
cli-made = Tallennettu: { $path }
cli-exported = Viety: { $path }
cli-imported =
    { $count ->
        [one] Tuotu { $count } rivi: { $path }. Aiempi sisältö on korvattu vaiheena { $step }; sen saa takaisin komennolla undo.
       *[other] Tuotu { $count } riviä: { $path }. Aiempi sisältö on korvattu vaiheena { $step }; sen saa takaisin komennolla undo.
    }
cli-imported-new =
    { $count ->
        [one] Tuotu { $count } rivi uuteen suunnitelmaan: { $path }
       *[other] Tuotu { $count } riviä uuteen suunnitelmaan: { $path }
    }
cli-imported-same = Ei muutettavaa: suunnitelmassa { $path } on jo sama sisältö.
cli-import-versions =
    { $count ->
        [one] Yksi jäädytetty versio jäi pois, koska sen sisältö ei ole tuodussa tiedostossa: { $names }
       *[other] { $count } jäädytettyä versiota jäi pois, koska niiden sisältö ei ole tuodussa tiedostossa: { $names }
    }
cli-import-decisions =
    { $count ->
        [one] Yhdestä päätöksestä poistettiin viittaus versioon, jota ei ole tässä tiedostossa.
       *[other] { $count } päätöksestä poistettiin viittaus versioon, jota ei ole tässä tiedostossa.
    }
cli-import-attachments =
    { $count ->
        [one] Yhden liitteen sisältö ei ole tuodussa tiedostossa; sen tiedot tuotiin: { $names }. Lisää liite uudelleen.
       *[other] { $count } liitteen sisältö ei ole tuodussa tiedostossa; niiden tiedot tuotiin: { $names }. Lisää liitteet uudelleen.
    }
cli-saved = Tallennettu vaiheena { $step }: { $place }
# Rivin nimi ja osoite, sellaisena kuin ne olivat ennen poistoa.
cli-removed = Rivi on poistettu vaiheena { $step }: { $place }
cli-unchanged = Ei muutettavaa: { $place }
cli-undone = Kumottu: { $what }
cli-redone = Tehty uudelleen: { $what }
cli-nothing-to-undo = Kumottavaa ei ole.
cli-nothing-to-redo = Uudelleen tehtävää ei ole.
cli-history-empty = Suunnitelmaa ei ole vielä muutettu.
cli-history-undone = (kumottu)
cli-history-dropped = (kumottu, sen jälkeen tehty muuta)
cli-history-kept = (pysyvä)
cli-backed-up =
    Varmuuskopio: { $path }
    Kansiossa on tästä suunnitelmasta { $count ->
        [one] { $count } varmuuskopio
       *[other] { $count } varmuuskopiota
    }.
cli-verify-sound = { $path }: tiedoston rakenne on kunnossa ja jokainen arvo luettavissa (rivejä { $rows }). Jäädytetyt versiot ({ $versions }) ja liitteet ({ $attachments }) vastaavat tarkisteitaan.
cli-verify-sound-pdf = { $path }: PDF:n rakenne ja saavutettavuusmerkinnät ovat kunnossa.
cli-verify-unsound = { $path } ei ole kunnossa:
cli-frozen = Jäädytetty versio { $name }, tarkiste { $sha }
cli-shares-title = Kustannusten jako { $year }
cli-shares-total = Yhteensä
cli-shares-nothing = Vuodelle { $year } ei ole jaettavia kustannuksia.
cli-shares-gaps = Näitä kustannuksia ei voi vielä jakaa oikein:
# Kustannusryhmä, syy ja osoite, joka korjataan.
# same
cli-shares-gap = - { $pool }. { $message } [{ $address }]
cli-compare-percent = Arvo { $given } ei ole prosenttiluku välillä 0–100. Anna luku kuten 50 tai 12,5.
# same
cli-compare-case = { $number }  { $case }
cli-compare-difference = Ero { $number }–1
cli-scenarios-net = Nettomenot
cli-scenarios-person-years = Henkilötyövuodet
cli-settle-advances = Kuukausiennakot tammikuusta joulukuuhun ja vuosi yhteensä:
cli-settle-settlement = Tasaus (osuus toteutuneista, maksetut ennakot, ero):
cli-check-nothing = Ei huomautettavaa.
cli-check-blocks =
    { $count ->
        [one] Estää lähettämisen: { $count } havainto
       *[other] Estää lähettämisen: { $count } havaintoa
    }
cli-check-warnings =
    { $count ->
        [one] Varoitus: { $count } havainto
       *[other] Varoituksia: { $count } havaintoa
    }
cli-check-hints =
    { $count ->
        [one] Vihje: { $count } havainto
       *[other] Vihjeitä: { $count } havaintoa
    }
# same
cli-check-line = - { $place } [{ $address }]: { $message } [{ $basis }]

## Vienti

cli-stage-build = Kootaan asiakirjaa
cli-stage-layout = Taitetaan sivuja
cli-stage-paint = Piirretään sivuja
cli-stage-tag = Merkitään rakennetta
cli-stage-verify = Tarkistetaan tiedostoa
cli-stage-office = Kootaan toimisto-ohjelman tiedostoa
cli-stage-write = Tallennetaan
cli-pages =
    { $count ->
        [one] Viety: { $path } ({ $count } sivu)
       *[other] Viety: { $path } ({ $count } sivua)
    }
cli-exported-files =
    { $count ->
        [one] Viety: { $path } ({ $count } tiedosto)
       *[other] Viety: { $path } ({ $count } tiedostoa)
    }
cli-export-dry = Mitään ei kirjoitettu (--dry-run).
cli-export-strict = Mitään ei kirjoitettu, koska viennistä puuttuu edellä mainittua (--strict).

## Tilastojen tuonti

cli-statistics-counts = Uusia lukuja { $new }, korvautuvia { $replaced }, samoja { $same }, ei ymmärretty { $missed }.
cli-statistics-label = { $label }: luetaan tunnuslukuun { $name }
# same
cli-statistics-change = { $cell } { $subject }, { $indicator }, { $period }: { $old } → { $new }
# same
cli-statistics-problem = { $cells }: { $message }
cli-statistics-taken = Luvut on kirjattu suunnitelmaan yhtenä muutoksena, jonka voi kumota.
cli-statistics-same = Suunnitelmassa on jo nämä luvut. Mitään ei muutettu.
cli-statistics-dry = Mitään ei kirjoitettu (--dry-run).
cli-statistics-blocked = Kaikkea ei ymmärretty, joten mitään ei kirjoitettu. Korjaa taulukko, kerro puuttuvat tiedot valinnoilla (--help) tai ota ymmärretyt luvut (--take-understood).
cli-more =
    { $count ->
        [one] … ja { $count } muu (kaikki: --json)
       *[other] … ja { $count } muuta (kaikki: --json)
    }
cli-missing-glyph = Merkkiä { $character } ei ole kirjasimessa; sen tilalla on korvaava merkki: { $context }
