### Moottorin lauseet: virheet, aukot, historian vaiheet. Luvut ja paikat tulevat lauseisiin valmiiksi muotoiltuina.

## Suunnitelman tiedosto

store-not-found = Tiedostoa { $path } ei ole. Tarkista nimi ja kansio.
store-exists = Tiedosto { $path } on jo olemassa. Valitse toinen nimi tai salli tiedoston korvaaminen (komentorivillä --force).
store-not-laadin = Tiedosto { $path } ei ole Laadin-ohjelman suunnitelma. Valitse tiedosto, jonka pääte on .laadin.
store-too-large = Tiedosto { $path } on liian suuri: { $size }. Suurin koko, jonka ohjelma avaa, on { $limit }.
store-too-many-rows = Tiedostossa { $path } on enemmän rivejä kuin ohjelma lukee (enintään { $limit }).
store-too-many-bytes = Tiedostossa { $path } on enemmän tekstiä kuin ohjelma lukee (enintään { $limit }).
store-newer = Tiedosto { $path } on tehty uudemmalla ohjelmalla: tiedoston versio on { $file }, tämä ohjelma tuntee version { $program }. Päivitä ohjelma. Tiedostoon ei koskettu.
store-foreign-schema = Tiedoston { $path } rakennetta on muutettu ohjelman ulkopuolella (kohde: { $object }). Tiedostoa ei avata. Palauta tiedosto varmuuskopiosta.
store-damaged = Tiedosto { $path } on vioittunut, eikä sitä voi lukea. Palauta tiedosto varmuuskopiosta.
store-cut-off = Tiedoston { $path } tallennus on keskeytynyt. Avaa tiedosto kerran muokattavaksi, niin ohjelma palauttaa sen ehjäksi.
store-bad-cell = Tiedostossa { $path } on arvo, jota ohjelma ei ole kirjoittanut: { $place }. Palauta tiedosto varmuuskopiosta.
store-orphan-cell = Tiedostossa { $path } on arvo, jonka riviä ei ole: { $place }. Palauta tiedosto varmuuskopiosta.
store-duplicate-row = Tiedostossa { $path } on kaksi riviä, joilla on sama tunniste: { $place }.
store-no-column = Tiedostossa { $path } ei ole paikkaa kentälle { $place }. Ohjelmassa on virhe: ilmoita siitä ohjelman tekijöille.
store-open-elsewhere = Tiedosto { $path } on auki muualla: { $by }, kone { $host }, alkaen { $since }. Sulje se siellä ja yritä uudelleen.
store-read-only = Tiedostoon { $path } ei voi kirjoittaa: tiedosto, kansio tai levy on kirjoitussuojattu. Tallenna kopio paikkaan, johon sinulla on kirjoitusoikeus.
store-disk-full = Tiedoston { $path } levy on täynnä. Vapauta tilaa ja yritä uudelleen. Mitään ei muutettu.
store-busy = Toinen ohjelma varaa tiedostoa { $path }. Odota hetki ja yritä uudelleen.
store-changed-elsewhere = Toinen ohjelma on muuttanut tiedostoa { $path }. Avaa se uudelleen.
store-step = Historian vaihetta { $step } ei voi käyttää tiedostossa { $path }: vaihetta ei ole, tai sitä, mitä se muutti, ei enää ole.
store-frozen = Jäädytettyä versiota { $id } ei voi muuttaa eikä poistaa (tiedosto { $path }).
store-version-missing = Tiedostossa { $path } ei ole version { $id } sisältöä.
store-version-damaged = Jäädytetty versio { $id } ei ole enää sellainen kuin jäädytettäessä (tiedosto { $path }). Palauta tiedosto varmuuskopiosta.
store-attachment-too-large = Liite on liian suuri: { $size }. Suurin koko on { $limit }.
store-attachment-missing = Tiedostossa { $path } ei ole liitteen sisältöä (tarkiste { $id }). Lisää liite uudelleen.
store-attachment-damaged = Liite on vioittunut tiedostossa { $path } (tarkiste { $id }). Lisää liite uudelleen.
store-migration = Tiedostoa { $path } ei voitu päivittää tämän ohjelman versioon { $step }. Tiedosto on ennallaan. { $reason }
store-backup-differs = Varmuuskopio { $path } ei vastannut suunnitelmaa, joten se poistettiin. Tarkista levy ja tee kopio uudelleen.
store-sql = Tiedoston { $path } käsittely ei onnistunut. Tiedosto on ennallaan. Yritä uudelleen. Jos virhe toistuu, palauta tiedosto varmuuskopiosta tai tarkista se (komentorivillä verify).

## Tiedostojärjestelmä

file-is-folder = { $path } on kansio, ei tiedosto. Anna tiedoston nimi.
file-no-folder = Tiedostoa { $path } ei voi tallentaa, koska sen kansiota ei ole. Tee kansio ensin tai valitse toinen.
file-no-reading = Tiedostoa { $path } ei saa lukea. Pyydä lukuoikeus tiedostoon ja sen kansioon.
file-no-writing = Tiedostoon { $path } ei saa kirjoittaa. Valitse toinen kansio tai pyydä kirjoitusoikeus.
file-not-regular = { $path } ei ole tavallinen tiedosto. Anna tiedoston nimi.
file-not-pdf = { $path } ei ole PDF-tiedosto, joten sitä ei voi verrata suunnitelmaan.
attach-other-form = { $path } ei ole PNG- tai JPEG-kuva eikä PDF-tiedosto. Tallenna se jossakin näistä muodoista.
attach-damaged-picture = Kuvaa { $path } ei voi lukea, tai se on liian suuri. Tallenna se uudelleen PNG- tai JPEG-kuvana, jonka sivu on enintään 12 000 kuvapistettä.
attach-not-picture = { $path } on PDF-tiedosto, mutta kuvaksi, vaakunaksi tai tunnukseksi tarvitaan PNG- tai JPEG-kuva. Lisää PDF-tiedosto liitteenä (komentorivillä --role annex).
file-broken-link = Linkki { $path } ei johda tiedostoon. Korjaa linkki tai anna tiedoston oma nimi.
file-name-wrong = Tiedoston nimi { $path } ei kelpaa. Anna lyhyempi tai tavallisempi nimi.
file-read-failed = Tiedoston { $path } lukeminen ei onnistunut. Tarkista levy tai verkkoyhteys ja yritä uudelleen.
file-write-failed = Tiedoston { $path } tallentaminen ei onnistunut. Aiempi tiedosto on ennallaan. Tarkista levy tai verkkoyhteys ja yritä uudelleen.
over-plan = Vientiä ei voi kirjoittaa suunnitelman { $path } päälle. Anna toinen nimi.
export-occupied = Tiedosto { $path } on jo olemassa, eikä se ole aiempi vienti samassa muodossa. Valitse toinen nimi tai salli tiedoston korvaaminen (komentorivillä --force).
export-folder-occupied = Kansiota { $path } ei korvattu, koska siinä on tiedosto { $file }, joka ei kuulu aiempaan vientiin. Valitse toinen kansio tai siirrä tiedosto muualle.
export-not-folder = { $path } on tiedosto, mutta vientiin kuuluu useita tiedostoja. Anna kansion nimi tai nimi, jonka pääte on .zip.

## Tuonti

import-too-large = Tiedosto { $path } on liian suuri tuotavaksi: { $size }. Suurin koko on { $limit }.
import-syntax = Tiedosto { $path } ei ole kelvollista JSONia: virhe on rivillä { $line }, merkki { $column }. Korjaa kohta ja tuo tiedosto uudelleen.
import-other-format = Tiedosto { $path } ei ole Laadin-ohjelman suunnitelma JSON-muodossa (kenttä format puuttuu tai on toinen). Vie suunnitelma ensin Laadin-ohjelmasta JSON-tiedostoksi.
import-newer = Tiedoston { $path } muoto on uudempi (versio { $file }) kuin tämä ohjelma tuntee (versio { $program }). Päivitä ohjelma.
import-not-utf8 = Tiedosto { $path } on tyhjä, tai sen merkistö ei ole UTF-8. Tallenna tiedosto JSONina merkistöllä UTF-8.
import-year = Tiedostossa { $path } on väärä vuosi { $year } kohdassa { $place }. Vuoden on oltava väliltä 1900–2200.
# Kohta, kun virhe on tiedoston uloimmalla tasolla.
import-top = (tiedoston alku)
# Osa kohtaa: rivin järjestysnumero taulukossa.
import-row = rivi { $number }
import-value = Tiedostossa { $path } on väärä arvo kohdassa { $place }. Siihen kuuluu { $expected }. JSON-muodossa luku kirjoitetaan "1234.50" ja päivä "2025-10-31".
import-value-plain = Tiedostossa { $path } on väärä arvo kohdassa { $place }. Vertaa koneluettavan muodon kuvaukseen (komentorivillä schema).
import-unknown-field = Tiedostossa { $path } on kohdassa { $place } kenttä { $field }, jota suunnitelmassa ei ole. Vertaa koneluettavan muodon kuvaukseen (komentorivillä schema).
import-missing-field = Tiedostosta { $path } puuttuu kohdasta { $place } kenttä { $field }. Lisää se ja tuo tiedosto uudelleen.
import-integrity = Tiedoston { $path } rivit eivät sovi yhteen. { $problems } Korjaa kohdat tiedostossa ja tuo se uudelleen.

## Rivien yhteensopivuus

integrity-duplicate-id = { $place }: tunniste { $id } on käytössä kahdesti.
integrity-missing = { $place }: viitattua riviä { $id } ei ole taulukossa { $table }.
integrity-unknown-municipality = { $place }: mikään kunta ei ole tunnukseltaan { $code }.
unknown-row = Suunnitelmassa ei ole riviä ”{ $name }” ({ $table }). Anna nimi tai tunniste. Suunnitelmassa on: { $known }.
integrity-cyclic-percentage = { $place }: prosenttirivi lasketaan itsestään (kierto: { $through }).
integrity-cyclic-chapters = { $place }: luku on itsensä sisällä.
integrity-month = { $place }: { $month } ei ole kuukausi (1–12).
integrity-duplicate-statistic = { $place }: samalla tunnusluvulla, alueella tai kunnalla ja ajankohdalla on kaksi arvoa.
integrity-nested-formula = { $place }: kaavassa on tunnusluku, joka itse lasketaan kaavalla.
integrity-more =
    { $count ->
        [one] Lisäksi { $count } muu virhe.
       *[other] Lisäksi { $count } muuta virhettä.
    }

## Muokkaus

edit-unknown-table = Taulukkoa { $table } ei ole. Taulukot: { $tables }.
edit-unknown-row = Riviä { $place } ei ole. Ehkä se on poistettu. Rivit näkyvät taulukossa (komentorivillä show { $table }).
edit-unknown-field = Kenttää { $place } ei ole. Kentät: { $fields }.
edit-unknown-field-plain = Kenttää { $place } ei ole, eikä kohdassa ole muitakaan kenttiä.
edit-field-needed = { $place }: anna myös kenttä. Kentät: { $fields }.
edit-row-needed = { $place }: anna myös rivin tunniste. Rivit näkyvät taulukossa (komentorivillä show { $table }).
edit-language-needed = { $place }: kentässä on teksti kahdella kielellä. Lisää loppuun [fi] tai [sv].
edit-no-languages = { $place }: kenttä ei ole kaksikielinen. Jätä kieli pois lopusta.
edit-value = { $place }: arvo ”{ $given }” ei kelpaa. Kenttään kuuluu { $expected }.
edit-year = { $place }: { $year } ei ole vuosi väliltä 1900–2200.
edit-required = { $place }: kenttä ei voi olla tyhjä. Siihen kuuluu { $expected }.
edit-identity = { $place }: tunnistetta ei voi vaihtaa, koska muut rivit viittaavat siihen. Lisää uusi rivi.
edit-kept-by-program = Taulukkoa { $table } ylläpitää ohjelma. Uusi versio syntyy, kun suunnitelma jäädytetään.
version-name-wrong = Version nimi ei kelpaa. Anna 1–120 merkin nimi yhdellä rivillä.
version-exists = Versio { $name } on jo olemassa. Anna toinen nimi.
version-unknown = Versiota ”{ $name }” ei ole. Versiot: { $known }.
version-none = Versiota ”{ $name }” ei ole, koska suunnitelmaa ei ole vielä jäädytetty.
edit-referred-to = Riviä { $place } ei voi poistaa, koska siihen viittaavat: { $by }. Muuta ensin ne.
edit-integrity = Muutosta ei tehty, koska rivit eivät sen jälkeen sopisi yhteen. { $problems }
place-wrong = ”{ $text }” ei ole suunnitelman kohta. Kirjoita taulukko/rivi/kenttä, esimerkiksi area/name[sv] tai offices/toimipiste-1/address[fi].
row-not-json = Rivi ei ole kelvollista JSONia: virhe on rivillä { $line }, merkki { $column }.

## Mitä kenttään kuuluu; osa lausetta ”Kenttään kuuluu …”

shape-text = teksti
shape-bilingual = teksti kummallakin kielellä (JSON-muodossa kentät fi ja sv)
shape-identifier = rivin tunniste (1–64 merkkiä: a–z, A–Z, 0–9, - ja _)
shape-number = luku, esimerkiksi 12,5
shape-money = summa euroina, esimerkiksi 1 234,50
shape-whole = kokonaisluku väliltä { $least }–{ $most }
shape-date = päivämäärä, joka on kalenterissa, esimerkiksi 31.10.2025
shape-moment = ajankohta, esimerkiksi 2025-10-31T12:00:00Z
shape-municipality = kunnan nimi tai kolminumeroinen tunnus
shape-subject = kunta, koko alue tai muut kunnat yhteensä
# In a JSON file.
shape-subject-in-file = kunta, area (koko alue) tai others (muut kunnat yhteensä)
shape-period = kausi: vuosi, neljännes tai kuukausi, esimerkiksi 2025, 2025-Q3 tai 2025-08
shape-reference = viiteaika: kausi (2024), vuosia ennen (year-1) tai kuukausien keskiarvo (months-1)
shape-choice = jokin näistä sanoista: { $words }
shape-list = luettelo, jonka osat erotetaan pilkuin; kukin osa on { $item }
shape-by-year = arvo vuotta kohti (lisää vuosi kentän perään, esimerkiksi amounts.2025)
shape-fields = useita kenttiä: { $fields }

## Uusi suunnitelma

unknown-example = Esimerkkiä { $name } ei ole. Esimerkit: { $examples }.
unknown-indicator = Tunnuslukua { $name } ei ole suunnitelmassa. Anna tunnusluvun tunniste tai nimi, mitä se mittaa (esimerkiksi population), tai skip.
unknown-area = Työllisyysaluetta { $name } ei ole. Anna alueen nimi tai tunnus taikka alueen kunnat (komentorivillä --members).
unknown-municipality = Kuntaa { $name } ei ole kuntarekisterissä. Anna nimi suomeksi tai ruotsiksi taikka kolminumeroinen tunnus.
not-member = { $municipality } ei ole suunnitelman jäsenkunta. Jäsenkunnat: { $members }.
no-members = Suunnitelma tarvitsee vähintään yhden kunnan.

## Laskelman aukot

gap-no-value = { $place }: arvo puuttuu. Täytä se.
gap-zero-denominator = { $place }: jakaja on nolla, joten osuuksia ei voi laskea. Tarkista luvut, joilla jaetaan.
gap-too-large = { $place }: tulos on suurempi kuin ohjelma voi laskea. Tarkista luvut.
gap-negative = { $place }: arvo on negatiivinen, vaikka vain nolla tai suurempi käy. Korjaa arvo.
gap-no-key = { $place }: kustannuksille ei ole vielä jakoperustetta. Valitse kustannusryhmälle jakoperuste.
gap-no-members = { $place }: suunnitelmassa ei ole vielä jäsenkuntia. Lisää kunnat.
gap-ladder-changes = { $place }: portaat muuttuvat kesken vuoden. Ilmoita etuudet kuukausittain.
gap-class-over-step = { $place }: päiväluokka ulottuu portaan yli, joten lyhennystä ei voi laskea. Jaa luokka portaan kohdalta.
gap-weights = { $place }: painoarvot ovat yhteensä { $sum } eivätkä 100 %. Korjaa painoarvot.

## Tiedoston tarkastus

verify-differs = Tiedoston { $path } sisältö on eri kuin ohjelman muistissa. Avaa tiedosto uudelleen.
verify-version-elsewhere = Version { $id } sisältö ei ole tässä tiedostossa.
verify-attachment-elsewhere = Liitteen { $id } sisältö ei ole tässä tiedostossa. Lisää liite uudelleen.

## PDF, joka sisältää suunnitelmansa

# Osa lausetta: mikä suunnitelma.
verify-area = { $area }, asianumero { $register }
verify-plan = PDF sisältää suunnitelman: { $area }.
verify-extract = PDF on ote valtuustolle ({ $municipality }) ja sisältää suunnitelman: { $area }.
verify-draft = Se on luonnos, ei jäädytetty versio. Suunnitelman tarkiste: { $sha }.
verify-frozen = Se on jäädytetty versio ”{ $name }”, tarkiste { $sha }.
verify-frozen-since = Se on jäädytetty versio ”{ $name }”, tarkiste { $sha }. Jäädyttämisen jälkeen on lisätty päätöksiä tai kommentteja.
verify-frozen-other = Se on merkitty jäädytetyksi versioksi ”{ $name }”, mutta PDF:n sisältämä suunnitelma ei vastaa tarkistetta { $sha }.
verify-text-identical = PDF on tavulleen samanlainen kuin se, jonka ohjelma tekee tästä suunnitelmasta.
verify-text-same = PDF:n teksti ja sivut ovat samat kuin suunnitelman. Tiedosto on vain tallennettu toisella tavalla.
verify-text-changed = Sivulla { $page } lukee ”{ $found }”, vaikka suunnitelman mukaan siinä pitäisi lukea ”{ $expected }”.
verify-text-added = Sivulla { $page } on teksti, jota suunnitelmassa ei ole: ”{ $found }”.
verify-text-far-shorter = PDF:ssä on paljon vähemmän tekstiä kuin sen sisältämässä suunnitelmassa, joten se ei ole tämän suunnitelman asiakirja.
verify-text-removed = Sivulta { $page } puuttuu suunnitelman teksti: ”{ $expected }”.
verify-text-repainted = PDF:n teksti on sama kuin suunnitelman, mutta sivu { $page } on piirretty toisin kuin tämä ohjelmaversio sen piirtää (tiedostoon merkitty versio: { $program }). Silmin nähtävä sivu voi poiketa tekstistä: vertaa sitä uuteen vientiin.
verify-text-unreadable = PDF:n tekstiä ei voi lukea, joten sitä ei voi verrata suunnitelmaan.
verify-against-version = Suunnitelmassa { $path } se on versio: { $names }.
verify-against-current = Suunnitelma { $path } on nyt täsmälleen sama.
verify-against-none = Suunnitelma { $path } on nyt erilainen, eikä siinä ole tällaista jäädytettyä versiota.
verify-no-plan = PDF ei sisällä suunnitelmaa, joten ei voi sanoa, mikä suunnitelma se on ja onko teksti ennallaan. Suunnitelma tulee mukaan, kun se vietäessä liitetään PDF-tiedoston sisään (komentorivillä --carry).
cancelled = Keskeytetty. Aiempi tiedosto on ennallaan.

## Historian vaiheet

step-set = muutettu { $place }
step-insert = lisätty { $place }
step-remove = poistettu { $place }
step-move = siirretty { $place }
step-several = muutettu useita kohtia: { $place }
step-several-anywhere = muutettu useita kohtia
step-insert-rows = lisätty rivejä: { $place }
step-remove-rows = poistettu rivejä: { $place }
step-narrative-fi = muutettu suomenkielistä tekstiä: { $place }
step-narrative-sv = muutettu ruotsinkielistä tekstiä: { $place }
step-translated = merkitty käännös valmiiksi: { $place }
step-translation-draft = merkitty käännös luonnokseksi: { $place }
step-comment = kommentoitu: { $place }
step-settle = merkitty kommentti ratkaistuksi: { $place }
step-reopen = avattu kommentti uudelleen: { $place }
step-import = tuotu sisältö tiedostosta { $file }
step-figures = tuotu lukuja taulukosta { $file }
step-freeze = jäädytetty versio
step-other = muutos: { $label }
place-history = historia

## Mihin havainto perustuu

basis-arithmetic = laskutoimitus
basis-practice = hyvä käytäntö

## Viety asiakirja

lack-shown-in-other =
    { $place }: teksti puuttuu { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    } ja näytetään toisella kielellä.
lack-no-value = { $place }: lukua ei voi laskea, joten sen tilalla on viiva.
lack-no-value-of = { $place }: lukua ”{ $quantity }” ei voi laskea, joten sen tilalla on viiva.
lack-unknown-text = { $place }: tekstissä on osa, jota tämä ohjelmaversio ei tunne; se jäi pois.
lack-no-picture = { $place }: kuvan sisältö ei ole tiedostossa; sen tilalla on kuvan nimi.
lack-no-alternative = { $place }: kuvalla ei ole tekstivastinetta; sen tilalla on kuvateksti tai tiedoston nimi.
lack-unsafe-link = { $place }: linkin osoite ei ala https: tai mailto:, joten se on pelkkää tekstiä.
lack-unused = { $place }: arvoa ei käytetä missään, joten se ei näy.
lack-undivided = { $place }: kustannuksia ei voitu jakaa, joten ne puuttuvat kuntien osuuksista.
lack-left-out = Lyhyestä asiakirjasta on jätetty pois { $what }.
lack-pale-accent = { $place }: väri ei erotu valkoisesta riittävästi, joten asiakirjassa käytetään tavallista väriä.

## Viety asiakirja: puutteet lajeittain; paikoista luetellaan ensimmäiset

lacks-shown-in-other =
    { $count ->
        [one] Yksi teksti puuttuu toiselta kieleltä, ja sen tilalla on toisenkielinen teksti: { $places }
       *[other] { $count } tekstiä puuttuu toiselta kieleltä, ja niiden tilalla on toisenkielinen teksti: { $places }
    }
lacks-no-value =
    { $count ->
        [one] Yhtä lukua ei voi laskea, joten sen tilalla on viiva: { $places }
       *[other] { $count } lukua ei voi laskea, joten niiden tilalla on viiva: { $places }
    }
lacks-unknown-text =
    { $count ->
        [one] Yhdessä tekstissä on osa, jota tämä ohjelmaversio ei tunne; se jäi pois: { $places }
       *[other] { $count } tekstissä on osa, jota tämä ohjelmaversio ei tunne; ne jäivät pois: { $places }
    }
lacks-no-picture =
    { $count ->
        [one] Yhden kuvan sisältö ei ole tiedostossa; sen tilalla on kuvan nimi: { $places }
       *[other] { $count } kuvan sisältö ei ole tiedostossa; niiden tilalla on kuvan nimi: { $places }
    }
lacks-no-alternative =
    { $count ->
        [one] Yhdellä kuvalla ei ole tekstivastinetta; sen tilalla on kuvateksti tai tiedoston nimi: { $places }
       *[other] { $count } kuvalla ei ole tekstivastinetta; niiden tilalla on kuvateksti tai tiedoston nimi: { $places }
    }
lacks-unsafe-link =
    { $count ->
        [one] Yhden linkin osoite ei ala https: tai mailto:, joten se on pelkkää tekstiä: { $places }
       *[other] { $count } linkin osoite ei ala https: tai mailto:, joten ne ovat pelkkää tekstiä: { $places }
    }
lacks-unused =
    { $count ->
        [one] Yhtä arvoa ei käytetä missään, joten se ei näy: { $places }
       *[other] { $count } arvoa ei käytetä missään, joten ne eivät näy: { $places }
    }
lacks-undivided =
    { $count ->
        [one] Yhden kustannusryhmän kustannuksia ei voitu jakaa, joten ne puuttuvat kuntien osuuksista: { $places }
       *[other] { $count } kustannusryhmän kustannuksia ei voitu jakaa, joten ne puuttuvat kuntien osuuksista: { $places }
    }
lacks-left-out = Lyhyestä asiakirjasta on jätetty pois: { $places }
lacks-pale-accent = Väri ei erotu valkoisesta riittävästi, joten asiakirjassa käytetään tavallista väriä: { $places }

## PDF

pdf-picture = PDF-tiedostoa ei tehty, koska kuvaa ”{ $alternative }” ei voi lukea. Vaihda kuva PNG- tai JPEG-kuvaan.
pdf-not-kept = PDF-tiedostoa ei tallennettu, koska se ei läpäissyt tarkastusta. { $reason } Ohjelmassa on virhe: ilmoita siitä ohjelman tekijöille.
pdf-failed = PDF-tiedostoa ei voitu tehdä. Ohjelmassa on virhe: ilmoita siitä ohjelman tekijöille.
pdf-unreadable = Tiedostoa ei voi lukea PDF:nä.
pdf-no-pages = PDF:ssä ei ole sivuja.
pdf-missing = PDF:stä puuttuu osa, joka saavutettavassa tiedostossa on oltava ({ $what }).
pdf-content = Sivun { $page } sisältöä ei voi lukea.
pdf-unmarked = Sivulla { $page } on sisältöä, jota ei ole merkitty rakenteeseen.
pdf-ownership = Sivulla { $page } on sisältöä, jonka paikka rakenteessa on ristiriitainen.
pdf-link = Sivulla { $page } on linkki, jota ei ole kuvattu.
pdf-font = Kirjasinta { $font } ei ole upotettu, tai sen tekstiä ei voi lukea.
pdf-unsound = PDF ei ole sellainen kuin saavutettavan tiedoston on oltava.
pdf-read-encrypted = Tiedosto { $path } on suojattu salasanalla tai varmenteella. Poista suojaus tai pyydä suojaamaton tiedosto.
pdf-read-too-large = Tiedostossa { $path } on enemmän sisältöä kuin ohjelma voi lukea.
pdf-read-damaged = Tiedoston { $path } sisällä oleva tiedosto { $name } ei vastaa tarkistettaan: sitä on muutettu, tai se on vioittunut.
pdf-read-broken = Tiedostoa { $path } ei voi lukea PDF:nä, tai siitä puuttuu osia. Pyydä tiedosto uudelleen.
carried-newer = Tiedosto { $path } on tehty uudemmalla ohjelmalla. Päivitä ohjelma.
carried-none = PDF-tiedosto { $path } ei sisällä suunnitelmaa. Suunnitelma tulee mukaan, kun se vietäessä liitetään PDF-tiedoston sisään (komentorivillä --carry).

## DOCX ja XLSX

office-picture = Tiedostoa ei tehty, koska kuvaa ”{ $alternative }” ei voi lukea. Vaihda kuva PNG- tai JPEG-kuvaan.
office-failed = Tiedostoa ei voitu tehdä. Ohjelmassa on virhe: ilmoita siitä ohjelman tekijöille.

## Vienti: mitä on hyvä tietää ennen tallennusta

export-draft = Luonnos: suunnitelmaa ei ole jäädytetty sellaisena kuin se nyt on, joten vienti merkitään luonnokseksi.
export-blocking =
    { $count ->
        [one] Suunnitelmassa on yksi havainto, joka estää toimittamisen.
       *[other] Suunnitelmassa on { $count } havaintoa, jotka estävät toimittamisen.
    }
export-without-language =
    Viennistä puuttuu { $language ->
        [fi] suomenkielinen
       *[sv] ruotsinkielinen
    } osa, vaikka suunnitelman on oltava myös sillä kielellä.
export-annexes-missing =
    { $count ->
        [one] Yhden liitteen sisältö ei ole suunnitelman tiedostossa, joten liite jää pois: { $names }
       *[other] { $count } liitteen sisältö ei ole suunnitelman tiedostossa, joten ne jäävät pois: { $names }
    }
export-pictures-unplaced =
    { $count ->
        [one] Yhtä kuvaa ei ole sijoitettu tekstiin, joten se ei näy: { $names }
       *[other] { $count } kuvaa ei ole sijoitettu tekstiin, joten ne eivät näy: { $names }
    }
export-tables-only = Mukana ovat vain taulukot: teksti, kuviot ja kuvat jäävät pois.
export-comments =
    { $count ->
        [one] Mukana kulkee yksi sisäinen kommentti. Poista se ensin, jos vastaanottajan ei pidä nähdä sitä.
       *[other] Mukana kulkee { $count } sisäistä kommenttia. Poista ne ensin, jos vastaanottajan ei pidä nähdä niitä.
    }
export-annexes-apart =
    { $count ->
        [one] Yksi liite ei kulje PDF-tiedoston mukana: { $names }
       *[other] { $count } liitettä ei kulje PDF-tiedoston mukana: { $names }
    }
export-versions-apart =
    { $count ->
        [one] Yhden jäädytetyn version sisältö ei tule mukaan JSON-muotoon.
       *[other] { $count } jäädytetyn version sisältö ei tule mukaan JSON-muotoon.
    }
export-attachments-apart =
    { $count ->
        [one] Yhdestä liitteestä tulevat JSON-muotoon vain tiedot, ei sisältöä: { $names }
       *[other] { $count } liitteestä tulevat JSON-muotoon vain tiedot, ei sisältöä: { $names }
    }

## Ministeriölle lähetettävä paketti: tiedostojen nimet (vain kirjaimia a–z ja yhdysmerkkejä) ja mitä ne ovat

package-plan = jarjestamissuunnitelma
package-tables = taulukot
package-annexes = liitteet
package-letter = saate
# Saatteen luettelossa.
package-what-plan = Suunnitelma
package-what-tables = Suunnitelman taulukot
package-what-json = Suunnitelma koneluettavana (JSON)
package-what-schema = Koneluettavan muodon kuvaus (JSON Schema)

## What the window tells: desk

# Shown when the window asks for something and no plan is open.
desk-no-plan = Mitään suunnitelmaa ei ole auki. Avaa suunnitelma tai aloita uusi.
# A fault of the program: the window asked for something that the program doesn't know.
desk-request = Ohjelman osat eivät ymmärtäneet toisiaan ({ $name }: { $detail }). Tämä on ohjelman vika; mitään ei muuttunut. Käynnistä ohjelma uudelleen.
# The settings file can't be written.
desk-settings = Asetuksia ei voitu tallentaa: { $detail }. Ne ovat voimassa tämän käyttökerran ajan.
# A fault of the program. $path: the report's file.
desk-panic = Ohjelmaan tuli vika, ja toiminto jäi tekemättä. Suunnitelmasi on tallessa ja voit jatkaa. Kuvaus viasta on tiedostossa { $path }; siinä ei ole suunnitelman sisältöä.
# In the history: who took a step back and when.
desk-undone = { $author } kumosi { $at }
# The tooltip of a live figure that has no value. $label: what figure it is.
desk-figure-gap = { $label }: ei arvoa. { $gap }
# The tooltip of a live figure whose row was removed.
desk-figure-gone = { $label }: rivi, josta luku tuli, on poistettu. Valitse uusi luku.
# Among the next dates of the overview.
desk-deadline = Suunnitelma toimitetaan ministeriölle viimeistään
# Among the next dates of the overview: a decision that is to be made.
desk-decision = { $municipality }: { $body } päättää suunnitelmasta
