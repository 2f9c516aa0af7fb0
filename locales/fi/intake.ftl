### Taulukoiden tuonnin lauseet: miksi tiedostoa ei voi lukea, mitä ei ymmärretty, mitä taulukosta kerrotaan.

## Tiedostoja, joita ei voi lukea

intake-empty = Tiedostossa { $name } ei ole yhtään arvoa. Tarkista, että valitsit oikean tiedoston.
intake-unknown = Tiedosto { $name } ei ole taulukko, jonka ohjelma osaa lukea. Tallenna se CSV-, XLSX- tai ODS-muodossa, tai hae se tilastopalvelusta JSON-stat- tai px-muodossa.
intake-web-page = Tiedosto { $name } on verkkosivu, vaikka sen nimi lupaa muuta. Lataa taulukko palvelusta uudelleen ja valitse muodoksi XLSX, CSV tai JSON-stat.
intake-old-excel = Tiedosto { $name } on vanhan Excelin muodossa (.xls). Avaa se Excelissä tai LibreOfficessa ja tallenna XLSX-muodossa.
intake-locked = Tiedosto { $name } on suojattu salasanalla. Tallenna siitä kopio ilman salasanaa.
intake-too-large = Tiedosto { $name } on liian suuri. Ohjelma lukee enintään { $limit }. Rajaa taulukkoa tilastopalvelussa.
intake-unpacked = Tiedosto { $name } on purettuna liian suuri. Ohjelma lukee enintään { $limit }. Tallenna taulukko omaan tiedostoonsa.
intake-sheets = Tiedostossa { $name } on liian monta välilehteä. Ohjelma lukee enintään { $limit }.
intake-rows = Tiedostossa { $name } on liian monta riviä. Ohjelma lukee enintään { $limit }. Rajaa taulukkoa esimerkiksi alueen kuntiin.
intake-columns = Tiedostossa { $name } on liian monta saraketta. Ohjelma lukee enintään { $limit }.
intake-cells = Tiedostossa { $name } on liian monta solua. Ohjelma lukee enintään { $limit }. Rajaa taulukkoa tilastopalvelussa.
intake-text = Tiedoston { $name } yhdessä solussa on liian pitkä teksti. Solussa voi olla enintään { $limit } merkkiä.
intake-depth = Tiedoston { $name } rakenne on viallinen: siinä on liian monta sisäkkäistä osaa.
intake-dimensions = Aineistossa { $name } on liian monta luokittelevaa muuttujaa. Ohjelma lukee enintään { $limit }.
intake-damaged-xlsx = Tiedosto { $name } on vioittunut, eikä sitä voi lukea. Lataa se uudelleen, tai avaa se Excelissä ja tallenna uudella nimellä.
intake-damaged-ods = Tiedosto { $name } on vioittunut, eikä sitä voi lukea. Lataa se uudelleen, tai avaa se LibreOfficessa ja tallenna uudella nimellä.
intake-quote = Tiedoston { $name } rivillä { $line } alkaa lainausmerkki, jolla ei ole paria. Ohjelma ei tiedä, mihin solu päättyy. Korjaa rivi ja lue tiedosto uudelleen.
intake-character-set = Tiedosto { $name } ilmoittaa merkistön { $set }, jota ohjelma ei tunne. Tallenna tiedosto merkistöllä UTF-8.
intake-not-text = Tiedosto { $name } ei ole tekstiä eikä taulukko, jonka ohjelma osaa lukea. Tallenna se CSV-, XLSX- tai ODS-muodossa.
intake-json = Tiedosto { $name } ei ole kelvollista JSONia: virhe on rivillä { $line }, merkki { $column }. Lataa se uudelleen.
intake-not-dataset = Tiedosto { $name } on JSONia, mutta ei JSON-stat-aineisto. Valitse tilastopalvelussa muodoksi JSON-stat 2.0.
intake-collection = Tiedosto { $name } on JSON-stat-kokoelma, jossa on vain linkkejä aineistoihin. Lataa yksi aineisto kerrallaan.
intake-version = Tiedoston { $name } JSON-stat-versiota ohjelma ei lue. Valitse tilastopalvelussa muodoksi JSON-stat 2.0.
intake-missing = Tiedostosta { $name } puuttuu osa { $part }. Lataa tiedosto uudelleen.
intake-px-syntax = Tiedosto { $name } katkeaa tai on väärin kirjoitettu rivillä { $line }. Lataa tiedosto uudelleen.
intake-size = Tiedostossa { $name } on { $found } lukua, vaikka sen omien luokitusten mukaan niitä pitäisi olla { $expected }. Yhtään lukua ei luettu. Lataa tiedosto uudelleen.
intake-figure = Tiedoston { $name } { $at }. luku ei ole kelvollinen luku: { $text }. Lataa tiedosto uudelleen.
intake-no-sheet = Valittua välilehteä ei ole tiedostossa. Valitse toinen välilehti.

## Mitä ei ymmärretty

intake-unknown-place = Kuntaa { $label } ei tunneta. Valitse, mitä kuntaa rivi tarkoittaa, tai jätä se pois.
intake-former-place = { $label } oli oma kuntansa vuoteen { $until } asti ja kuuluu nyt kuntaan { $names }. Vahvista kunta tai jätä rivi pois. Lukuja ei lasketa yhteen.
intake-several-places = { $label } voi tarkoittaa montaa: { $names }. Valitse oikea.
intake-places-differ = Rivin kunnan numero ja nimi tarkoittavat eri kuntia. Korjaa rivi tiedostossa.
intake-no-place = Taulukko ei kerro, mitä kuntaa luvut koskevat. Valitse kunta tai koko alue.
intake-unknown-period = Ajankohtaa { $label } ei ymmärretty. Valitse vuosi, neljännes tai kuukausi, tai jätä luvut pois.
intake-impossible-date = Päivää { $label } ei ole kalenterissa. Valitse oikea ajankohta tai jätä luvut pois.
intake-several-periods = { $label } voi tarkoittaa päättynyttä tai alkavaa kautta. Valitse, mille ajalle luvut kirjataan.
intake-no-period = Taulukko ei kerro, mitä aikaa luvut koskevat. Valitse vuosi, neljännes tai kuukausi.
intake-periods-differ = Rivi ja sarakkeen otsikko kertovat eri ajan. Korjaa taulukko tiedostossa.
intake-unknown-label = Ei tiedetä, mitä tunnuslukua { $label } tarkoittaa. Valitse tunnusluku, tee siitä uusi tai jätä se pois.
intake-no-label = Taulukko ei kerro, mitä luvut mittaavat. Valitse tunnusluku.
intake-computed-label = Tunnusluku { $label } lasketaan suunnitelmassa muista luvuista, joten siihen ei tuoda arvoja. Valitse toinen tunnusluku tai jätä se pois.
intake-two-meanings = Luvulla { $text } on kaksi merkitystä: merkki voi erottaa tuhannet tai desimaalit. Valitse desimaalimerkki.
intake-other-sign = Luvussa { $text } on eri desimaalimerkki kuin muissa sarakkeen luvuissa. Valitse desimaalimerkki tai korjaa luku tiedostossa.
intake-not-number = { $text } ei ole luku. Korjaa solu tiedostossa, jos siihen kuuluu luku.
intake-formula-error = Solussa on kaavan virhe { $text } luvun sijasta. Korjaa kaava tiedostossa.
intake-ragged = Rivillä on eri määrä soluja kuin otsikossa, joten ei tiedetä, mihin sarakkeeseen luvut kuuluvat. Korjaa rivi tiedostossa.
intake-contradiction = Samalle kunnalle, ajalle ja tunnusluvulle on kaksi eri arvoa. Kumpaakaan ei oteta. Poista väärä arvo tiedostosta.
intake-negative = { $text } on pienempi kuin nolla, mutta tunnusluku laskee ihmisiä. Korjaa luku tiedostossa.
intake-total-differs = Taulukon summa { $total } ei ole kuntien lukujen summa { $sum }. Kuntien luvut otetaan. Tarkista, puuttuuko taulukosta rivi.

## Mitä taulukosta kerrotaan

intake-title = Otsikko taulukon yläpuolella: { $text }
intake-note = Huomautus, jota ei oteta lukuihin: { $text }
intake-titled-period = Ajankohta { $period } on luettu otsikosta, koska sitä ei kerrota riveillä eikä sarakkeissa.
intake-borrowed-comma = Joidenkin sarakkeiden luvuista ei näe, mikä on desimaalimerkki. Ne luettiin kuten muut sarakkeet, joissa desimaalimerkki on pilkku.
intake-borrowed-point = Joidenkin sarakkeiden luvuista ei näe, mikä on desimaalimerkki. Ne luettiin kuten muut sarakkeet, joissa desimaalimerkki on piste.
intake-hidden-sheet = Välilehti on piilotettu taulukkolaskennassa, mutta se luettiin.
intake-hidden-rows =
    { $count ->
        [one] Yksi piilotettu rivi luettiin muiden mukana.
       *[other] { $count } piilotettua riviä luettiin muiden mukana.
    }
intake-larger =
    { $count ->
        [one] Yksi luku koskee koko maata tai muuta suurempaa aluetta, joten sitä ei oteta.
       *[other] { $count } lukua koskee koko maata tai muuta suurempaa aluetta, joten niitä ei oteta.
    }
intake-totals-agree =
    { $count ->
        [one] Yksi taulukon summa vastaa kuntien lukuja. Summaa ei oteta.
       *[other] { $count } taulukon summaa vastaa kuntien lukuja. Summia ei oteta.
    }
intake-totals-left =
    { $count ->
        [one] Yhtä taulukon summaa ei verrattu tai se poikkeaa kuntien luvuista. Summaa ei oteta.
       *[other] { $count } taulukon summaa jäi vertaamatta tai poikkeaa kuntien luvuista. Summia ei oteta.
    }
intake-absent =
    { $count ->
        [one] Yhdessä solussa on merkki, joka kertoo tiedon puuttuvan. Arvo jää tyhjäksi.
       *[other] { $count } solussa on merkki, joka kertoo tiedon puuttuvan. Arvot jäävät tyhjiksi.
    }
intake-dashes =
    { $count ->
        [one] Yhdessä solussa on viiva. Sitä ei lueta nollaksi, vaan arvo jää tyhjäksi.
       *[other] { $count } solussa on viiva. Niitä ei lueta nolliksi, vaan arvot jäävät tyhjiksi.
    }
intake-repeated =
    { $count ->
        [one] Yksi luku on taulukossa kahdesti samanlaisena.
       *[other] { $count } lukua on taulukossa useammin kuin kerran samanlaisena.
    }
intake-estimates =
    { $count ->
        [one] Yksi luku on merkitty arvioksi tai ennakkotiedoksi.
       *[other] { $count } lukua on merkitty arvioksi tai ennakkotiedoksi.
    }
intake-outside =
    { $count ->
        [one] Yksi luku koskee alueen ulkopuolista kuntaa, joten se jätetään pois.
       *[other] { $count } lukua koskee alueen ulkopuolisia kuntia, joten ne jätetään pois.
    }

## Sarakkeiden tehtävät

intake-role-place = kunta tai alue
intake-role-period = ajankohta
intake-role-label = mitä luvut mittaavat
intake-role-values = luvut
intake-role-skipped = ei käytetä
