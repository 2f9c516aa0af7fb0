### Vienti: mitä, kenelle, mihin, mitä puuttuu ja mitä tallennettiin.

# Vaiheiden otsikot.
export-title-choosing = Vie suunnitelma
export-title-working = Valmistellaan
export-title-occupied = Korvataanko tiedosto?
export-title-ready = Tarkista ennen tallennusta
export-title-done = Tallennettu

# Mitä viedään.
export-what = Mitä viedään?
export-what-plan = Suunnitelma PDF-tiedostona
export-what-plan-hint = Saavutettava asiakirja päättäjille ja lukijoille.
export-what-extract = Ote valtuustolle PDF-tiedostona
export-what-extract-hint = Yhden kunnan eurot, toimipisteet ja päätösehdotus.
export-what-package = Ministeriölle toimitettava paketti
export-what-package-hint = Asiakirjat, liitteet, saate ja tarkisteet yhdessä zip-tiedostossa.
export-what-word = Word-asiakirja
export-what-word-hint = Niille, jotka kommentoivat tekstinkäsittelyssä.
export-what-excel = Excel-työkirja
export-what-excel-hint = Taulukot, summat kaavoina.
export-what-csv = CSV-taulukot
export-what-csv-hint = Taulukot tekstinä yhdessä zip-tiedostossa.
export-what-json = JSON-tiedosto
export-what-json-hint = Koko suunnitelma toiselle ohjelmalle.

# Kenelle ja millaisena.
export-whom = Kenelle
export-whom-all = Kaikille: koko suunnitelma
export-whom-council = Ote valtuustolle: { $municipality }
export-languages = Kielet
export-form-needed = Lukijoiden kielet
export-form-fi = Suomeksi
export-form-sv = Ruotsiksi
export-form-in-sequence = Molemmat peräkkäin
export-form-in-parallel = Molemmat rinnakkain
export-version = Versio
export-version-now = Suunnitelma sellaisena kuin se nyt on
export-version-frozen = Jäädytetty: { $name }
export-version-hint = Versioita ei ole vielä jäädytetty, joten vienti merkitään luonnokseksi.
export-short = Lyhyt asiakirja
export-short-hint = Ilman liitteiden pitkiä taulukoita.
export-carry = Liitä suunnitelma PDF-tiedoston sisään
export-carry-hint = Suunnitelman voi avata PDF-tiedostosta uudelleen ja tarkistaa, mikä versio se on.

# Mihin.
export-where = Mihin tallennetaan?
export-where-change = Vaihda…

# Painikkeet.
export-check = Tarkista ja jatka
export-write = Tallenna
export-write-anyway = Tallenna puutteista huolimatta
export-replace = Korvaa tiedosto
export-back = Takaisin
export-stop = Keskeytä
export-cancel = Peruuta
export-close = Sulje
export-reveal = Näytä kansiossa

# Työn vaiheet.
export-stage-build = Kootaan asiakirjaa
export-stage-layout = Taitetaan sivuja
export-stage-paint = Piirretään sivuja
export-stage-tag = Merkitään rakennetta
export-stage-verify = Tarkistetaan tiedostoa
export-stage-office = Kootaan toimisto-ohjelman tiedostoa
export-stage-write = Tallennetaan
export-begun = Työvaiheita aloitettu: { $count }

# Mitä viennistä puuttuisi.
export-occupied-what = Tiedosto { $path } on jo olemassa, eikä se ole aiempi vienti tästä ohjelmasta. Jos korvaat sen, sen nykyinen sisältö häviää.
export-ready =
    { $files ->
        [one] Yksi tiedosto
       *[other] { $files } tiedostoa
    }{ $pages ->
        [0] .
        [one] , yksi sivu.
       *[other] , { $pages } sivua.
    }
export-complete = Mitään ei puutu.
export-incomplete = Vientiin jää puutteita
export-glyph = Kirjasimessa ei ole merkkiä { $character }: ”{ $context }”.
export-places =
    { $count ->
        [one] Yksi puutteellinen kohta
       *[other] { $count } puutteellista kohtaa
    }
export-places-more =
    { $count ->
        [one] Lisäksi yksi kohta, joka on lueteltu asiakirjan liitteessä.
       *[other] Lisäksi { $count } kohtaa, jotka on lueteltu asiakirjan liitteessä.
    }
export-known = Hyvä tietää

# Mitä tallennettiin.
export-file = Tiedosto
export-pages = Sivuja
export-size = Koko
export-size-kb = { $amount } kt
export-size-mb = { $amount } Mt
export-sha = Tarkiste (SHA-256):
export-of-version = Jäädytetty versio { $name }, sen tarkiste on { $sha }.
export-verify = Näin vastaanottaja tarkistaa tiedoston
export-verify-sha = Sama tarkiste tarkoittaa, että tiedosto on täsmälleen sama kuin tässä tallennettu. Kirjaa tarkiste esimerkiksi asianhallintaan.
export-verify-cli = PDF-tiedoston, joka sisältää suunnitelman, voi tarkistaa myös alla olevalla komennolla. Kirjoita komennon perään tiedoston nimi. Komento kertoo, mikä versio tiedosto on ja onko sen teksti muuttumaton.
