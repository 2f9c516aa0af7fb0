### Ote valtuustolle ja saate ministeriölle.

## Kansi

extract-title = Ote valtuustolle: { $municipality }
extract-subject = Ote suunnitelmasta työvoimapalvelujen järjestämiseksi valtuuston päätöksentekoa varten.
extract-plan = Asia
extract-deciding-body = Päättävä toimielin
extract-municipality-register = Kunnan asianumero
extract-area-register = Alueen asianumero

## Osien otsikot

extract-brief = Asia lyhyesti
extract-share = Kunnan osuus alueen kustannuksista
extract-calculation = Miten osuus on laskettu
extract-own-money = Kunnan valtionosuudet ja omat menot
extract-benefits = Työttömyysetuuksien rahoitusosuus
extract-service = Palvelut kunnan asukkaille
extract-deciding = Edustus, päätöksenteko ja aikataulu
extract-proposal = Päätösehdotus
extract-annexes = Liitteet

## Asia lyhyesti

extract-this-area = työllisyysalue
extract-matter = Suunnitelma kertoo, miten { $area } järjestää työvoimapalvelut. Siitä säädetään työvoimapalveluiden järjestämisestä annetun lain (380/2023) 15{ "\u00A0" }§:n 4{ "\u00A0" }momentissa.
extract-members = Jäsenkunnat ovat { $members }.
extract-responsible = Vastuukunta on { $municipality }.
extract-no-responsible = Vastuukuntaa ei ole vielä merkitty suunnitelmaan.
extract-body = Yhteinen toimielin: { $body }.
extract-clock-responsible = Suunnitelma toimitetaan työ- ja elinkeinoministeriölle yhdessä yhteistä toimielintä koskevan sopimuksen kanssa kahden viikon kuluessa sopimuksen hyväksymisestä (15{ "\u00A0" }§:n 1 ja 4{ "\u00A0" }momentti).
extract-clock-joint = Suunnitelma toimitetaan työ- ja elinkeinoministeriölle yhdessä kuntayhtymän perussopimuksen kanssa kahden viikon kuluessa perussopimuksen hyväksymisestä (15{ "\u00A0" }§:n 1 ja 4{ "\u00A0" }momentti).
extract-clock-single = Suunnitelma toimitetaan työ- ja elinkeinoministeriölle yhdessä sen päätöksen kanssa, jolla kunta on päättänyt järjestää palvelut itsenäisesti, kahden viikon kuluessa päätöksestä (15{ "\u00A0" }§:n 2 ja 4{ "\u00A0" }momentti).
extract-deadline = Suunnitelma on toimitettava ministeriölle viimeistään { $date }.
extract-draft = Tämä ote on tehty luonnoksesta. Ennen valtuuston päätöstä suunnitelma jäädytetään: silloin ote, päätösehdotus ja liitteet saavat version nimen ja tarkisteen, ja jokainen valtuusto päättää samasta versiosta.
extract-key-figures = { $municipality } lyhyesti
extract-share-of-year = Osuus alueen kustannuksista { $year }
extract-percent = Osuus alueen kustannuksista prosentteina
extract-per-resident = Osuus asukasta kohti
extract-offices-here = Toimipisteitä kunnassa

## Osuus kustannuksista

extract-alone = Kunta järjestää palvelut yksin ja vastaa kaikista niiden kustannuksista.
extract-nothing-shared = Suunnitelmassa ei ole vielä kustannuksia, jotka olisi jaettu jäsenkunnille.
extract-share-text = Taulukoissa on kunnan osuus niistä kustannuksista, jotka suunnitelma jakaa jäsenkunnille. Osuudet on laskettu sentin tarkkuudella, ja jäsenkuntien osuuksien summa on täsmälleen jaettavien kustannusten summa.
extract-share-caption = Kunnan osuus kustannusryhmittäin { $years }, euroa
extract-unsure = Osa luvuista, joiden perusteella kustannukset on jaettu, on arvioita tai havainnollistavia lukuja. Ne on merkitty taulukoihin, joissa osuus lasketaan.
extract-of-area-caption = Kunnan osuus koko alueen kustannuksista { $years }
extract-area-costs = Alueen kustannukset, €
extract-own-share = Kunnan osuus, €
extract-part = Osuus
extract-euros-per-resident = Euroa asukasta kohti
extract-advances = Kuukausittaiset ennakot
extract-advances-text = Vuoden osuus jaetaan kahdelletoista kuukaudelle niin, että kuukaudet ovat yhteensä täsmälleen vuoden osuus.
extract-advances-caption = Kunnan kuukausittaiset ennakot { $years }, euroa

## Osuuden laskeminen

extract-method = Kunkin kustannusryhmän eurot jaetaan ensin kriteereille niiden painoarvojen mukaan ja sitten kunkin kriteerin eurot kunnille tilaston mukaan. Kukin saa ensin tarkan osuutensa kokonaiset sentit, ja yli jäävät sentit annetaan yksi kerrallaan niille, joiden jakojäännös on suurin. Suoraan kohdistettavat rivit kuuluvat kokonaan sille kunnalle, jota ne koskevat.
extract-calculation-caption = Kunnan osuuden laskeminen { $year }
extract-own-figure = Kunnan luku
extract-area-figure = Jäsenkuntien luvut yhteensä
extract-pool-total = Kustannusryhmä yhteensä
extract-extra-cent = { $criterion }: osuuteen sisältyy yksi yli jäänyt sentti.

## Valtionosuudet ja omat menot

extract-transfers-text = Valtionosuudet maksetaan kunnalle eikä alueelle. Niitä ei ole vähennetty kunnan osuudesta.
extract-transfers-caption = Kunnan valtionosuudet { $years }, euroa
extract-own-budget-text = Kunnan omat työllisyysmenot ovat kunnan talousarviossa, eivät alueen yhteisessä talousarviossa.
extract-own-budget-caption = Kunnan omat työllisyysmenot { $years }, euroa

## Työttömyysetuudet

extract-benefits-text = Rahoitusosuus ei ole alueen kustannus. Kotikunta rahoittaa osan asukkaidensa työttömyysetuuksista sen mukaan, kuinka monelta päivältä etuutta on maksettu (työttömyysturvalain (1290/2002) 14{ "\u00A0" }luku ja työttömyysetuuksien rahoituksesta annetun lain (555/1998) 4{ "\u00A0" }§). Kansaneläkelaitos perii osuuden kunnalta kuukausittain jälkikäteen. Meno on kunnan oma: se ei sisälly alueen kustannuksiin eikä kunnan osuuteen niistä. Kuvaus vastaa säännöksiä, jotka tulivat voimaan 1.{ "\u00A0" }tammikuuta 2025.
extract-benefits-unknown = Suunnitelmassa ei ole arviota kunnan rahoitusosuudesta.
extract-benefits-caption = Kunnan rahoitusosuus työttömyysetuuksista { $years }, euroa

## Palvelut

extract-no-office = Kunnassa ei ole toimipistettä.
extract-offices-count =
    { $count ->
        [one] Kunnassa on yksi toimipiste.
       *[other] Kunnassa on { $count } toimipistettä.
    }
extract-offices-caption = Toimipisteet kunnassa
extract-services-caption = Palvelut, jotka kunnan asukkaat saavat
extract-common-languages = Palvelujen kielet: { $languages }
extract-everywhere = Jos toimipistettä ei ole nimetty, palvelun saa kaikista toimipisteistä.

## Edustus ja päätökset

extract-seats =
    { $count ->
        [one] Kunnalla on yhteisessä toimielimessä yksi paikka. Paikkoja on yhteensä { $total }.
       *[other] Kunnalla on yhteisessä toimielimessä { $count } paikkaa. Paikkoja on yhteensä { $total }.
    }
extract-own-seats =
    { $count ->
        [one] Kunnalla on yhteisessä toimielimessä yksi paikka.
       *[other] Kunnalla on yhteisessä toimielimessä { $count } paikkaa.
    }
extract-seats-unknown = Kunnan paikkoja yhteisessä toimielimessä ei ole vielä merkitty suunnitelmaan.
extract-seats-law = Lakisääteisessä yhteistoiminnassa jokaisella kunnalla on yhteisessä toimielimessä vähintään yksi kunnan valitsema jäsen (kuntalain (410/2015) 51{ "\u00A0" }§:n 2{ "\u00A0" }momentti).
extract-decision-caption = Kunnan päätös suunnitelmasta
extract-from-now-on = Aikataulussa ovat ne vaiheet, jotka eivät olleet päättyneet ennen suunnitelman päiväystä.

## Päätösehdotus: kohdat päättävät lauseen ”Valtuusto päättää …”

extract-council = Valtuusto
extract-competence = Toimivalta: valtuusto (kuntalain (410/2015) 14{ "\u00A0" }§)
extract-appeal = Muutoksenhaku: valtuuston päätökseen haetaan muutosta kunnallisvalituksella hallinto-oikeudelta (kuntalain 135{ "\u00A0" }§), jollei päätös koske vain valmistelua tai täytäntöönpanoa (136{ "\u00A0" }§)
extract-transcript = Pöytäkirjanote: { $receiver }
extract-joint-authority = Kuntayhtymä
extract-decides = { $body } päättää
extract-point-plan-dated = hyväksyä liitteenä 1 olevan suunnitelman työvoimapalvelujen järjestämiseksi ({ $area }, versio ”{ $version }”, päivätty { $day })
extract-point-plan = hyväksyä liitteenä 1 olevan suunnitelman työvoimapalvelujen järjestämiseksi ({ $area }, versio ”{ $version }”)
extract-point-draft-dated = hyväksyä liitteenä 1 olevan suunnitelman työvoimapalvelujen järjestämiseksi ({ $area }, päivätty { $day })
extract-point-draft = hyväksyä liitteenä 1 olevan suunnitelman työvoimapalvelujen järjestämiseksi ({ $area })
extract-point-budget = varata palvelujen järjestämiseen suunnitelman mukaiset taloudelliset voimavarat ja henkilöstövoimavarat
extract-point-costs = hyväksyä suunnitelman mukaisen kustannusten jaon (liite 2) ja todeta, että kunnan osuus vuoden { $year } kustannuksista on { $share } eli { $percent } alueen kustannuksista
extract-point-costs-so-far = hyväksyä suunnitelman mukaisen kustannusten jaon (liite 2) ja todeta, että kunnan osuus niistä vuoden { $year } kustannuksista, jotka on jaettu, on { $share }
extract-point-submit-named = valtuuttaa vastuukunnan ({ $municipality }) toimittamaan suunnitelman työ- ja elinkeinoministeriölle ja tekemään siihen teknisiä korjauksia, jotka eivät muuta sen sisältöä eivätkä kustannuksia
extract-point-submit-responsible = valtuuttaa vastuukunnan toimittamaan suunnitelman työ- ja elinkeinoministeriölle ja tekemään siihen teknisiä korjauksia, jotka eivät muuta sen sisältöä eivätkä kustannuksia
extract-point-submit-self = että kunta vastuukuntana toimittaa suunnitelman työ- ja elinkeinoministeriölle ja voi tehdä siihen teknisiä korjauksia, jotka eivät muuta sen sisältöä eivätkä kustannuksia
extract-point-submit-joint = valtuuttaa kuntayhtymän toimittamaan suunnitelman työ- ja elinkeinoministeriölle ja tekemään siihen teknisiä korjauksia, jotka eivät muuta sen sisältöä eivätkä kustannuksia
extract-point-submit-single = että kunta toimittaa suunnitelman työ- ja elinkeinoministeriölle kahden viikon kuluessa järjestämispäätöksestä ja voi tehdä siihen teknisiä korjauksia, jotka eivät muuta sen sisältöä eivätkä kustannuksia
extract-point-benefits = merkitä tiedoksi, että kunnan rahoitusosuus työttömyysetuuksista on kunnan oma meno eikä sisälly kunnan osuuteen alueen kustannuksista
extract-point-minutes = tarkastaa pöytäkirjan tämän asian osalta tarvittaessa jo kokouksessa

## Liitteet

extract-annex-version = versio ”{ $version }”, tarkiste (SHA-256) { $sha256 }
extract-annex-draft = luonnos
extract-annex-shares = Kuntien osuudet kustannuksista

## Saate ministeriölle

letter-title = Saate
letter-subject = Saate, jolla suunnitelma työvoimapalvelujen järjestämiseksi toimitetaan työ- ja elinkeinoministeriölle.
letter-sender = Lähettäjä
letter-receiver = Vastaanottaja
letter-ministry = Työ- ja elinkeinoministeriö
letter-dated = Päiväys
letter-sent = { $area } toimittaa ohessa suunnitelman työvoimapalvelujen järjestämiseksi. Se on työvoimapalveluiden järjestämisestä annetun lain (380/2023) 15{ "\u00A0" }§:n 4{ "\u00A0" }momentissa tarkoitettu suunnitelma.
letter-with-agreement = Suunnitelma toimitetaan yhteistä toimielintä koskevan sopimuksen yhteydessä (15{ "\u00A0" }§:n 1{ "\u00A0" }momentti).
letter-with-charter = Suunnitelma toimitetaan kuntayhtymän perussopimuksen yhteydessä (15{ "\u00A0" }§:n 1{ "\u00A0" }momentti).
letter-with-decision = Suunnitelma toimitetaan kunnan järjestämispäätöksen yhteydessä (15{ "\u00A0" }§:n 2{ "\u00A0" }momentti).
letter-version = Lähetettävä versio on ”{ $version }”. Suunnitelman tarkiste (SHA-256) on { $sha256 }. Sillä voi tarkistaa, että ministeriölle toimitettu suunnitelma on sama, jonka valtuustot ovat hyväksyneet.
letter-draft = Saate on tehty luonnoksesta. Jäädytä suunnitelma ennen kuin se toimitetaan ministeriölle.
letter-open =
    { $count ->
        [one] Suunnitelmaan ei ole vielä merkitty seuraavan jäsenkunnan hyväksyvää päätöstä: { $municipalities }.
       *[other] Suunnitelmaan ei ole vielä merkitty seuraavien jäsenkuntien hyväksyviä päätöksiä: { $municipalities }.
    }
letter-enclosures = Lähetettävät asiakirjat
letter-enclosures-caption = Lähetettävät asiakirjat ja niiden tarkisteet
letter-enclosure = Asiakirja
letter-file = Tiedosto ja tarkiste
# same
letter-sha256 = SHA-256
letter-pages = Sivuja
letter-checksums = Tarkiste lasketaan tiedoston sisällöstä. Jos tiedosto muuttuu, myös tarkiste muuttuu.
letter-contact = Lisätietoja
