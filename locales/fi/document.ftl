### Suunnitelma-asiakirjan omat sanat ja lauseet.

## Kansi, ylä- ja alatunniste

document-usual-title = Suunnitelma työvoimapalvelujen järjestämiseksi
document-subject = Työvoimapalveluiden järjestämisestä annetun lain (380/2023) 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin mukainen suunnitelma.
# same
document-fact = { $label }: { $text }
document-members = Jäsenkunnat
document-version = Versio
document-draft = Luonnos
document-page = Sivu { $page }/{ $pages }
document-page-in-both = Sivu – Sida { $page }/{ $pages }
document-link = { $title }, sivu { $page }
document-contents = Sisällys
document-list-of-tables = Taulukot
document-list-of-charts = Kuviot
document-part = Suomenkielinen osa

## Johdanto

document-introduction = Suunnitelman tarkoitus
document-purpose = Tämä on työvoimapalveluiden järjestämisestä annetun lain (380/2023) 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin mukainen suunnitelma. Laissa säädetään suunnitelmasta seuraavasti:
document-illustrative = Suunnitelmassa on havainnollistavia lukuja, jotka eivät ole tilastoja. Ne ja niistä lasketut luvut on merkitty taulukoihin ja tekstiin kahdella tähdellä (**), ja ne on korvattava lähteen luvuilla ennen kuin suunnitelmasta päätetään.
document-estimates = Yhdellä tähdellä (*) on merkitty arviot ja niistä lasketut luvut.
document-key-facts = Perustiedot
caption-facts = Suunnitelman perustiedot
document-fact-name = Tieto
document-fact-value = Sisältö
document-area = Työllisyysalue
document-answers = Missä luvuissa lain kohtiin vastataan
caption-answers = Lain 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin kohdat ja luvut, joissa niihin vastataan
document-answered-in = Luvut
document-not-answered = Kohtaan ei ole vielä vastattu.

## Luvut ja teksti

document-untitled = Nimetön luku
document-chapter-answers =
    { $count ->
        [one] Luku vastaa lain 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin kohtaan { $items }.
       *[other] Luku vastaa lain 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin kohtiin { $items }.
    }
document-chapter-tables = Lukuun kuuluvat taulukot { $start }–{ $stop }.
document-items =
    { $count ->
        [one] Lain kohta { $items }
       *[other] Lain kohdat { $items }
    }
document-picture-missing = Kuvan { $file } sisältöä ei ole suunnitelmatiedostossa.
document-column = Sarake { $number }
document-table-number = Taulukko { $number }.
document-table-link = taulukko { $number }
document-chart-number = Kuvio { $number }.

## Taulukoiden yhteiset sanat

document-total = Yhteensä
document-total-euros = Yhteensä, €
# same
document-euros = { $what }, €
# same
document-percents = { $what }, %
# same
document-sign = { $sign } { $status }
document-source = Lähde: { $source }
document-retrieved = haettu { $date }
document-not-said = Ei vielä kuvattu

## Jäsenkunnat ja tilastot

caption-members = Jäsenkunnat
document-language-status = Kielellinen asema
caption-statistics = Tilastotietoja
document-sum-differs = { $name }: lähteen ilmoittama koko alueen luku poikkeaa kuntien summasta, joka on { $sum }.
caption-sources = Tilastojen lähteet
caption-indicators = Tunnusluvut ja niiden laskeminen

## Talousarvio ja henkilöstö

document-line = Rivi
caption-budget = Talousarvio { $years }, euroa
caption-budget-scenario = Talousarvio vaihtoehdossa { $name }, { $years }, euroa
caption-budget-comparison = Nettomenot vaihtoehdoittain { $years }, euroa
document-expenses-total = Menot yhteensä
document-income-total = Tulot yhteensä
document-net-total = Nettomenot
document-net-all = Kuntien nettomenot yhteensä
document-percent-of = { $percent } riveistä { $lines }
document-rounded = laskettu ja pyöristetty { $to }
document-scenario = Vaihtoehto { $name }
document-this-plan = Tämä suunnitelma
caption-municipal-budgets = Kuntien omat työllisyysmenot { $years }, euroa
caption-personnel = Henkilöstö { $years }, henkilötyövuosia
caption-personnel-scenario = Henkilöstö vaihtoehdossa { $name }, { $years }, henkilötyövuosia
caption-personnel-comparison = Henkilötyövuodet vaihtoehdoittain { $years }
document-person-years-total = Henkilötyövuodet yhteensä
unit-of-person-years = htv
document-other-lines = Muut rivit
# same
document-group-of = { $kind }: { $group }
document-group-total = { $group } yhteensä
document-grown = kasvaa edellisen vuoden summasta summan alla olevan prosentin verran; laskettu ja pyöristetty { $to }
document-from-personnel = henkilötyövuosien palkat ja sivukulut henkilöstökustannusten taulukosta; laskettu ja pyöristetty { $to }
document-from-transfers = valtionosuudet niiden taulukosta
caption-budget-lines-compared = Talousarvion vaihtoehdot riveittäin { $years }, euroa
document-difference-of = Erotus: { $name }
document-difference-note = Erotus kertoo, kuinka paljon suurempi tai pienempi summa on kuin tässä suunnitelmassa. Viiva tarkoittaa, ettei riviä ole tai ettei sillä ole summaa.
document-income-negative = Tulot on merkitty negatiivisina.
caption-personnel-costs = Henkilöstökustannukset { $years }, euroa
caption-personnel-costs-scenario = Henkilöstökustannukset vaihtoehdossa { $name }, { $years }, euroa
document-for-line = Talousarvion rivi { $line }
document-for-no-line = Ei talousarvion rivillä
document-costs-total = Kustannukset yhteensä
document-personnel-cost-rule = Kustannus on henkilötyövuodet × vuosipalkka, johon on lisätty henkilösivukulut, pyöristettynä sentin tarkkuuteen.

## Kustannusten jako

caption-pools = Kustannusryhmät { $years }, euroa
document-no-key = Jakoperusteesta ei ole vielä sovittu
caption-keys = Kustannusten jakoperusteet
document-criterion = Kriteeri
document-direct-key = Kunkin rivin kustannukset kohdistetaan suoraan sille kunnalle, jota rivi koskee.
caption-shares = Kuntien osuudet kustannuksista { $years }
caption-shares-by-pool = Kuntien osuudet kustannusryhmittäin { $year }, euroa
document-all-pools = Kaikki ryhmät yhteensä
document-details-in-annex = Kunkin kustannusryhmän jako on eritelty liitteessä ”{ $annex }”.
document-undivided = Osuuksissa ei ole mukana kustannusryhmää { $pool } vuonna { $year }, koska sen jakamiseen tarvittavia tietoja puuttuu.
document-unsure-shares = Osa luvuista, joilla kustannukset on jaettu, on arvioita tai havainnollistavia lukuja. Ne on yksilöity kustannusten jakoa koskevassa liitteessä.
document-reference-same-year = talousarviovuoden lopun tieto
document-reference-years-before =
    { $count ->
        [one] talousarviovuotta edeltävän vuoden lopun tieto
       *[other] { $count } vuotta ennen talousarviovuotta päättyneen vuoden lopun tieto
    }
document-reference-mean-same-year = talousarviovuoden kuukausien keskiarvo
document-reference-mean-years-before =
    { $count ->
        [one] talousarviovuotta edeltävän vuoden kuukausien keskiarvo
       *[other] kuukausien keskiarvo vuodelta, joka on { $count } vuotta ennen talousarviovuotta
    }
document-sharing-method = Kunkin kustannusryhmän eurot jaetaan ensin kriteereille niiden painoarvojen mukaan ja sitten kunkin kriteerin eurot kunnille tilaston mukaan. Jako tehdään suurimman jakojäännöksen menetelmällä: jokainen saa ensin tarkan osuutensa kokonaiset sentit, ja yli jäävät sentit annetaan yksi kerrallaan niille, joiden jakojäännös on suurin. Näin jokainen rivi ja sarake täsmää sentilleen. Suluissa on tilaston luku, johon osuus perustuu.
caption-pool-division = Kustannusryhmän { $pool } jakautuminen { $year }, euroa
document-criterion-statistic = { $criterion }: tilasto { $statistic }, ajankohta { $periods }.
document-older-statistic = Tilasto { $statistic }, jako { $years }: pyydetyn ajankohdan luku puuttuu seuraavilta, ja niille on käytetty viimeisintä aiempaa: { $municipalities }.
document-older-statistic-all = Tilasto { $statistic }, jako { $years }: pyydetyn ajankohdan lukuja ei ole, ja kaikille kunnille on käytetty viimeisintä aiempaa.
document-left-over-cents =
    { $count ->
        [one] { $criterion }: yli jääneen sentin sai { $municipalities }.
       *[other] { $criterion }: yli jääneistä senteistä saivat yhden kukin { $municipalities }.
    }
caption-per-resident = Kuntien osuudet asukasta kohti, euroa
caption-keys-compared = Kustannusryhmä { $pool } eri jakoperusteilla { $years }, euroa
caption-keys-compared-per-resident = Kustannusryhmä { $pool } eri jakoperusteilla { $years }, euroa asukasta kohti
document-own-share-by-keys = Kunnan osuus kustannusryhmästä { $pool } eri jakoperusteilla { $years }, euroa
document-own-share-difference = Alempi luku on erotus suunnitelman jakoperusteeseen.
document-own-key = { $key } (suunnitelman jakoperuste)
# same
document-key-counts = { $key }: { $criteria }.
document-key-direct = { $key }: kustannukset kohdistetaan suoraan sille kunnalle, jota talousarvion rivi koskee.
document-key-differences = Erotus kertoo, kuinka paljon enemmän tai vähemmän kunta maksaisi kuin suunnitelman jakoperusteella. Erotusten summa on nolla, koska jaettava summa on sama.
document-key-lacks-value = Jakoperusteella { $key } ei voi jakaa, koska arvo puuttuu: { $place }.
document-key-divides-by-zero = Jakoperusteella { $key } ei voi jakaa, koska luvut, joilla jaetaan, ovat yhteensä nolla: { $place }.
document-key-cannot-divide = Jakoperusteella { $key } ei voi jakaa. Tarkistettava kohta: { $place }.
caption-sensitivity = Mitä yksi painoarvon prosenttiyksikkö siirtää kustannusryhmässä { $pool } { $years }, euroa
document-heavier = { $criterion } +1 prosenttiyksikkö
document-sensitivity-note = Sarake kertoo, paljonko kunnan osuus muuttuu, kun kriteerin painoarvo kasvaa yhden prosenttiyksikön ja muiden painoarvot pienenevät suhteessa yhtä paljon. Muutosten summa on nolla.
caption-advances = Kuukausittaiset ennakot { $year }, euroa
document-per-month = Kuukaudessa
document-cent-more = Sentin enemmän
document-per-year = Vuodessa
document-advances-together = Kaikki kunnat yhteensä kuukaudessa: { $amount }.
document-advances-together-more = Kaikki kunnat yhteensä kuukaudessa: { $amount }, ja sentin enemmän: { $months }.
caption-payments = Kuntien maksamat ennakot
caption-settlement = Tasauslaskelma { $year }, euroa
document-actual-share = Osuus toteutuneesta
document-paid = Maksettu
document-balance = Tasattavaa
document-balance-note = Positiivinen luku on kunnan maksettavaa, negatiivinen kunnalle palautettavaa.

## Valtionosuudet ja työttömyysetuudet

caption-state-transfers = Valtionosuudet { $years }, euroa
document-transfer = Valtionosuus
document-transfers-total = Valtionosuudet yhteensä
document-transition = Vuonna { $year } valtionosuudesta { $actual } määräytyy toteutuneiden kustannusten ja { $criteria } laskennallisten perusteiden mukaan.
caption-ladder = Kunnan rahoitusosuus etuudesta maksettujen päivien mukaan
document-ladder-from = { $benefit } { $date } alkaen
document-days-or-more = vähintään { $days }
caption-liabilities = Kuntien rahoitusosuudet työttömyysetuuksista { $years }, euroa
document-all-benefits = kaikki etuudet yhteensä
document-liability-note = Rahoitusosuus on kotikunnan meno. Se ei sisälly alueen yhteiseen talousarvioon eikä jaettaviin kustannuksiin.
document-ladder-in-force = Sovelletut portaat
document-ladder-since = { $date } alkaen
document-own-benefit-cost = Kotikunta rahoittaa osan asukkaidensa työttömyysetuuksista (työttömyysturvalain (1290/2002) 14{ "\u00A0" }luvun 3{ "\u00A0" }a ja 3{ "\u00A0" }b{ "\u00A0" }§ ja työttömyysetuuksien rahoituksesta annetun lain (555/1998) 4{ "\u00A0" }§). Meno on kotikunnan oma ja tulee alueen kustannusten lisäksi. Kansaneläkelaitos perii sen kunnalta kuukausittain jälkikäteen.
document-not-financed = Kunta ei rahoita 1.{ "\u00A0" }tammikuuta 2025 voimaan tulleiden säännösten mukaan:
document-not-paid-first-days = etuuden sataa ensimmäistä maksupäivää
document-not-paid-increases = lapsikorotusta eikä korotusosaa
document-not-paid-integration = työmarkkinatukea, jota kotoutuja saa ensimmäisen kotikuntamerkintänsä jälkeen: kotoutumisen edistämisestä annetun lain 2{ "\u00A0" }§:n 2 ja 3{ "\u00A0" }momentissa tarkoitetuilta, kuten kiintiöpakolaisilta, kolmen vuoden ja muilta yhden vuoden ajalta
document-not-paid-laid-off = ansiopäivärahaa lomautuksen tai sääesteen ajalta eikä lisäpäiviltä
caption-spells = Maksetut etuudet maksettujen päivien mukaan
document-municipal-share = Kunnan osuus

## Palvelut, toimipisteet ja kumppanit

caption-services = Palvelut ja niiden tuottaminen
document-own-service = alueen oma palvelu
document-clients-and-languages = Asiakasryhmät ja kielet
document-all-offices = Kaikki toimipisteet
document-volume-and-cost = Määrä ja kustannukset
caption-thresholds = Hankintojen kynnysarvot
document-offices-count =
    { $office-count ->
        [one] Alueella on yksi toimipiste. Jäsenkuntia on { $member-count }, ja toimipiste on { $with-count } kunnassa.
       *[other] Alueella on { $office-count } toimipistettä. Jäsenkuntia on { $member-count }, ja toimipiste on { $with-count } kunnassa.
    }
caption-offices = Toimipisteet ja niiden palvelut
document-where = Sijainti
document-hours-and-access = Aukiolo ja saavutettavuus
caption-without-office = Palvelut jäsenkunnissa, joissa ei ole omaa toimipistettä
caption-partners = Yhteistyötahot ja yhteistyön muodot
document-partner = Yhteistyötaho
document-partner-serves = Lain kohdat ja asiakasryhmät

## Toimenpiteet, varautuminen, tavoitteet ja aikataulu

caption-measures = Toimenpiteet teemoittain
document-indicator-and-levels = Mittari, lähtö- ja tavoitetaso
caption-cards = Toimet tilanteessa: { $name }
caption-goals = Tavoitteet ja mittarit
caption-timetable = Aikataulu
document-what-happens = Mitä tapahtuu
caption-decisions = Jäsenkuntien päätökset suunnitelmasta

## Liitteet

document-annexes = Liitteet
document-annex-number = Liite { $number }
annex-tables = Taulukot, joita ei ole sijoitettu lukuihin
annex-sharing = Kustannusten jako sentilleen
annex-sources = Tilastojen lähteet ja tunnusluvut
annex-stated = Muualla ilmoitetut luvut
annex-attachments = Liiteluettelo ja versiot
caption-stated = Muualla ilmoitetut luvut ja suunnitelman omat luvut
caption-stated-agreeing = Muualla ilmoitetut luvut, jotka täsmäävät: { $what }
document-stated-compared = Kaikki luvut täsmäävät tunnuslukuun { $indicator }, kun se pyöristetään tarkkuuteen { $step }.
document-stated-what = Missä ja mitä on ilmoitettu
document-in-plan = Suunnitelmassa
document-agreement = Vertailu
document-agrees = Täsmää
document-differs = Poikkeaa, erotus { $difference }
document-not-computed = Ei laskettavissa suunnitelmasta
caption-attachments = Liitteet ja kuvat
caption-versions = Jäädytetyt versiot

## Kattavuus ja puutteet

annex-coverage = Suunnitelman kattavuus
document-coverage = Taulukko osoittaa kustakin lain 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin kohdasta, missä luvuissa ja millä sivuilla siihen vastataan, kuinka suuri osa sen teksteistä on kummallakin kielellä ja missä ovat taulukot, joita kohta edellyttää.
caption-coverage = Lain kohtien kattavuus
document-chapters-and-pages = Luvut ja sivut
# same
document-on-page = s.{ "\u00A0" }{ $page }
document-in-finnish = Tekstit suomeksi
document-in-swedish = Tekstit ruotsiksi
document-tables-needed = Tarvittavat taulukot
document-table-missing = puuttuu
document-texts-complete = Kaikki ({ $written })
document-texts-partly = Osittain ({ $written }/{ $texts })
document-texts-missing = Puuttuu
caption-lacks = Mitä asiakirjasta puuttuu tai mitä siinä näytetään toisin
document-lack-where = Suunnitelman osa
document-lack-what = Kohdat
document-lack-table = koko osa
document-nothing-lacks = Kaikki suunnitelman tekstit, luvut ja kuvat ovat tässä asiakirjassa sen omalla kielellä.
document-lack-shown-in-other = Teksti puuttuu suomeksi ja näytetään ruotsiksi
document-lack-no-value = Lukua ei voi laskea, ja sen tilalla on viiva
document-lack-unknown-text = Tekstin tuntematon osa on jätetty pois
document-lack-no-picture = Kuvan sisältö puuttuu suunnitelmatiedostosta
document-lack-no-alternative = Kuvalta puuttuu tekstivastine
document-lack-unsafe-link = Linkki näytetään pelkkänä tekstinä
document-lack-unused = Arvoa ei käytetä missään, joten se ei näy
document-lack-undivided = Kustannuksia ei voitu jakaa, joten ne puuttuvat kuntien osuuksista
document-lack-left-out = Jätetty pois, koska asiakirja on lyhyt
document-lack-pale-accent = Väri ei erotu valkoisesta riittävästi, joten käytetään tavallista väriä
left-out-shares-by-pool = kustannusten jako ryhmittäin ja kriteereittäin
left-out-advances = kuukausittaiset ennakot
left-out-stated-figures = muualla ilmoitettujen lukujen vertailu
left-out-sources = luettelo tilastojen lähteistä ja tunnusluvuista
left-out-key-comparison = jakoperusteiden vertailu ja painoarvojen vaikutus

## Kuviot ja niiden tekstivastineet

chart-figures-in = Luvut: { $tables }
chart-facts-in = Tiedot: { $tables }
chart-table = taulukko { $number }
# same
chart-unit-thousands = 1{ "\u00A0" }000{ "\u00A0" }€
chart-unit-millions = milj.{ "\u00A0" }€
caption-chart-shares = Kuntien osuudet kustannuksista { $years }, { $unit }
chart-shares = Pylväskuvio siitä, mitä kukin kunta maksaa kustannuksista.
# Suurin ja pienin osuus; kunnan nimi on lauseen alussa, jotta sitä ei tarvitse taivuttaa.
chart-shares-year = Vuonna { $year } jaetaan yhteensä { $total }. Suurin osuus: { $most-name } { $most } eli { $most-percent } kustannuksista. Pienin osuus: { $least-name } { $least } eli { $least-percent }.
chart-shares-even = Vuosina { $years } jaetaan joka vuosi yhteensä { $total } samalla tavalla. Suurin osuus: { $most-name } { $most } eli { $most-percent } kustannuksista. Pienin osuus: { $least-name } { $least } eli { $least-percent }.
caption-chart-budget = Menot riveittäin { $years }, { $unit }
# Vuosi ja sen summa pylvään alla.
chart-column = { $year } yhteensä { $total }
chart-budget = Pylväskuvio menoista riveittäin.
chart-budget-year = Vuonna { $year } menot ovat yhteensä { $total }. Suurin menoerä: { $most-name } { $most } eli { $most-percent } menoista. Pienin menoerä: { $least-name } { $least }.
chart-budget-even = Vuosina { $years } menot ovat joka vuosi samat, yhteensä { $total }. Suurin menoerä: { $most-name } { $most } eli { $most-percent } menoista. Pienin menoerä: { $least-name } { $least }.
caption-chart-comparison = Nettomenot vaihtoehdoittain { $years }, { $unit }
chart-comparison = Pylväskuvio suunnitelman ja sen vaihtoehtojen nettomenoista.
chart-compared = Vuonna { $year } eniten: { $most-name } { $most }. Vähiten: { $least-name } { $least }.
caption-chart-personnel-comparison = Henkilötyövuodet vaihtoehdoittain { $years }
chart-personnel-comparison = Pylväskuvio suunnitelman ja sen vaihtoehtojen henkilötyövuosista.
caption-chart-keys = Kustannusryhmä { $pool } eri jakoperusteilla { $years }, { $unit }
chart-keys = Pylväskuvio siitä, mitä kukin kunta maksaa kustannusryhmästä eri jakoperusteilla.
chart-keys-most = Suurin ero suunnitelman jakoperusteeseen: { $name } { $amount } ({ $key }).
caption-chart-personnel = Henkilötyövuodet sen mukaan, mistä henkilöstö tulee, { $years }
chart-personnel = Pylväskuvio henkilötyövuosista. Vuonna { $begin } henkilöstöä on yhteensä { $begin-total } ja vuonna { $end } { $end-total }. Vuonna { $begin } henkilöstö jakautuu näin: { $origins }.
chart-personnel-even = Pylväskuvio henkilötyövuosista. Vuosina { $years } henkilöstöä on joka vuosi yhteensä { $total }, ja se jakautuu näin: { $origins }.
chart-personnel-one-year = Pylväskuvio henkilötyövuosista vuonna { $year }. Henkilöstöä on yhteensä { $total }, ja se jakautuu näin: { $origins }.
# same
chart-personnel-origin = { $origin } { $value }
caption-chart-functions = Henkilötyövuodet tehtävittäin { $years }
chart-functions = Pylväskuvio henkilötyövuosista tehtävittäin. Vuonna { $year } henkilöstöä on yhteensä { $total }, ja eri tehtäviä on { $count }. Eniten: { $most-name } { $most }. Vähiten: { $least-name } { $least }.
chart-other-functions = Muut tehtävät
caption-chart-statistic = { $indicator }, kehitys
chart-statistic = Viivakuvio: { $indicator } ajalla { $start } – { $stop }.
chart-statistic-last = Viimeisenä ajankohtana suurin luku on { $most } ({ $most-name }) ja pienin { $least } ({ $least-name }).
chart-statistic-area = Koko alueella luku on alussa { $first } ja lopussa { $last }, suurimmillaan { $most } ({ $most-time }) ja pienimmillään { $least } ({ $least-time }).
chart-statistic-course = { $name }: alussa { $first }, lopussa { $last }.
chart-panels = Jokaisella on oma ruutunsa, ja asteikko on ruudun vasemmassa reunassa.
caption-chart-ladder = Kunnan rahoitusosuus maksupäivien mukaan, prosenttia
# Maksettujen päivien väli, kuten 100–199.
chart-days = { $days } pv
chart-ladder = Porraskuvio kunnan rahoitusosuudesta sen mukaan, kuinka monelta päivältä etuutta on maksettu.
chart-ladder-course = { $ladder }: osuus on alussa { $first } ja suurimmillaan { $percent }, kun etuutta on maksettu vähintään { $days } päivältä.
caption-chart-timeline = Valmistelun ja toimeenpanon aikajana
chart-measure = Toimenpide
chart-timeline =
    { $count ->
        [one] Aikajanalla on yksi tapahtuma: { $kinds }.
       *[other] Aikajanalla on { $count } tapahtumaa, lajeittain: { $kinds }.
    }
# same
chart-timeline-kind = { $kind } { $count }
chart-timeline-ends = Ensimmäinen on ”{ $first }” ({ $first-time }) ja viimeisenä alkaa ”{ $last }” ({ $last-time }).
caption-chart-organisation = Yhteinen toimielin ja sen jäsenkunnat
chart-seats =
    { $count ->
        [one] 1 paikka
       *[other] { $count } paikkaa
    }
chart-seats-together = Yhteensä { $count } paikkaa
chart-offices =
    { $count ->
        [one] 1 toimipiste
       *[other] { $count } toimipistettä
    }
chart-municipalities =
    { $count ->
        [one] 1 kunnassa
       *[other] { $count } kunnassa
    }
# Laatikko ja suluissa, mitä siinä lukee nimen alla.
# same
chart-organisation-box = { $name } ({ $lines })
chart-organisation =
    { $count ->
        [one] Kaavion keskellä on { $centre }. Jäseniä valitsee yksi kunta: { $members }.
       *[other] Kaavion keskellä on { $centre }. { $count } kuntaa valitsee siihen jäsenet: { $members }.
    }
chart-organisation-below = Sen alla: { $below }.

## Laskelmat taulukkolaskentaan

working-budget = Laskelma: talousarvio
working-budget-scenario = Laskelma: { $name }
working-personnel = Laskelma: henkilöstökustannukset
working-pool = Laskelma: { $pool } { $years }
working-item = Tieto
working-amount = Summa, €
working-count = Määrä
working-price = Yksikköhinta, €
working-percent = Prosentti
working-growth = Kasvu edellisestä vuodesta
working-salary = Vuosipalkka, €
working-cost = Kustannus, €
working-receiver = Kriteeri tai kunta
working-order = Järjestys tai kuntanumero
working-measure = Painoarvo tai tilasto
working-units = Kokonaislukuna
working-whole-cents = Kokonaiset sentit
working-remainder = Jakojäännös
working-rank = Sija jakojäännöksen mukaan
working-extra = Yli jäänyt sentti
working-share = Osuus, €
working-criteria = Kustannusryhmän jako kriteereille
working-of-criterion = Jako kunnille: { $criterion }
working-to-divide = Jaettava
working-municipalities = Kuntien osuudet yhteensä
working-control = Tarkistus: erotus jaettavaan summaan
working-inputs-note = Laskelma on kaavoina: kun lähtöarvoja (siniset luvut) muuttaa, summat lasketaan uudelleen.
working-remainder-note = Jakojäännös on se osa tarkasta osuudesta, joka ei ole kokonainen sentti; sen nimittäjä on kokonaislukujen summa Jaettava-rivillä. Yli jäävät sentit saavat ne, joiden jakojäännös on suurin. Tasatilanteessa ratkaisee pienempi järjestys- tai kuntanumero.
working-values-note = Kriteerin { $criterion } luvut ovat tarkempia kuin taulukkolaskenta pystyy laskemaan, joten sen jako on arvoina.
