### Ohjeet oikeanpuoleisessa paneelissa: mitä laki sanoo, mitä hyvä suunnitelma kertoo, mitä tarkistaa.
### Ohjeita, ei oikeudellisia neuvoja. Lain sanat ovat lainausmerkeissä; muu on omin sanoin.
### -points ja -check: jokainen rivi on oma luetelmakohtansa.

guidance-law-heading = Mitä laki sanoo
guidance-points-heading = Mitä hyvä suunnitelma kertoo
guidance-tips-heading = Hyvä muistaa
guidance-check-heading = Tarkista
# Paneelin lopussa, pienellä.
guidance-not-advice = Ohje auttaa kirjoittamaan, mutta se ei ole oikeudellinen neuvo. Tarkista säännös voimassa olevasta laista.

## Käyttöohje

guidance-guide-contents = Käyttöohjeen sisällys
guidance-guide-save = Tallenna PDF-tiedostona

## Luku 1: voimavarat

guidance-item-1-title = Voimavarat ja niiden kohdentuminen
guidance-item-1-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 1{ "\u00A0" }kohta. Suunnitelmasta on käytävä ilmi ”tässä laissa tarkoitettujen tehtävien hoitamiseen varattavat taloudelliset ja henkilöstövoimavarat sekä niiden kohdentuminen”.
guidance-item-1-points =
    Menot ja tulot vuosittain. Laadin odottaa ensimmäistä vuotta ja vähintään kahta seuraavaa.
    Mistä luvut tulevat ja milloin ne tarkentuvat. Arvio merkitään arvioksi.
    Henkilöstö henkilötyövuosina: kuinka moni tulee valtiolta, kuinka moni kunnista ja kuinka paljon on uutta.
    Mihin tehtäviin voimavarat kohdennetaan: kuinka suuri osa menee asiakastyöhön ja kuinka suuri johtamiseen ja tukipalveluihin.
    Mitä valtionosuus kattaa ja mitä jää kuntien maksettavaksi.
    Vaihtoehdot rinnakkain, jos henkilöstön määrästä on vielä päätettävä.
guidance-item-1-check =
    Ovatko tekstin ja taulukon luvut samat? Elävä luku pitää ne samoina.
    Onko jokaisella menolla ja tulolla summa joka vuodelle, tai 0?
    Onko kunnan osuus työttömyysetuuksista pidetty erillään alueen yhteisistä menoista?

## Luku 2: palvelut

guidance-item-2-title = Palvelujen tuottaminen ja kohdentaminen
guidance-item-2-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 2{ "\u00A0" }kohta. Suunnitelmasta on käytävä ilmi ”tässä laissa tarkoitettujen palvelujen tuottamista ja kohdentamista koskevat ratkaisut”. Julkiset työvoimapalvelut luetellaan lain 2{ "\u00A0" }§:ssä.
guidance-item-2-points =
    Jokaisesta palvelusta ratkaisu: tuotetaanko se itse, ostetaanko se vai tuotetaanko se toisen kanssa, ja miksi.
    Mitä tehdään omana työnä ja missä kohdassa palveluntuottaja tulee mukaan.
    Kenelle palvelu kohdennetaan ja mistä tiedetään, mitä asiakasryhmä tarvitsee.
    Mitä tehdään heti työttömyyden alussa, jotta työttömyys ei pitkity.
    Työnantajien palvelut omana kokonaisuutenaan henkilöasiakkaiden palvelujen rinnalla.
    Miten palvelun saa suomeksi ja ruotsiksi.
guidance-item-2-check =
    Onko jokaisella palvelulla tuotantotapa ja asiakasryhmä?
    Ovatko määrät ja kustannukset samat kuin talousarviossa?
    Onko mukana palveluja, joiden sääntely on kumottu? Havainnot kertovat niistä.
    Toteutuuko asiakkaan oikeus käyttää omassa asiassaan omaa kieltään, suomea tai ruotsia (19{ "\u00A0" }§)?

## Luku 3: toimipisteet

guidance-item-3-title = Toimipisteet
guidance-item-3-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 3{ "\u00A0" }kohta. Suunnitelmasta on käytävä ilmi ”toimipisteiden määrä ja sijoittuminen”.
guidance-item-3-points =
    Missä toimipisteet ovat, mitä kussakin tehdään ja milloin ne ovat auki.
    Miten toimipisteeseen pääsee julkisella liikenteellä, ja onko se esteetön.
    Miten palvellaan kuntaa, jossa ei ole toimipistettä: vastaanotto tiettyinä päivinä, puhelin, verkko.
    Mitkä tilat ovat yhteisiä esimerkiksi hyvinvointialueen tai Ohjaamon kanssa.
    Mistä nykyisistä tiloista jatketaan ja mikä muuttuu.
guidance-item-3-check =
    Onko jokaisella toimipisteellä kunta ja palvelukielet?
    Kerrotaanko jokaisesta jäsenkunnasta, miten sen asukkaita palvellaan?
    Käytetäänkö tekstissä elävää lukua toimipisteiden määrästä? Määrä lasketaan taulukosta.

## Luku 4: yhteistyö

guidance-item-4-title = Yhteistyötahot ja yhteistyön muodot
guidance-item-4-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 4{ "\u00A0" }kohta. Suunnitelmasta on käytävä ilmi ”yhteistyötahot ja -muodot”. Yhteistyövelvollisuudesta säädetään lain 9{ "\u00A0" }§:ssä.
guidance-item-4-points =
    Kenen kanssa tehdään yhteistyötä, mitä asiakas siitä saa ja miten se tapahtuu käytännössä.
    Hyvinvointialue: miten asiakas ohjataan palvelusta toiseen ja kuka vastaa suunnitelmista.
    Kela ja monialaisen tuen yhteistoimintamalli (381/2023): mitä on sovittu ja mitä on auki.
    Oppilaitokset, työnantajat ja työelämän järjestöt: mistä päätetään yhdessä ja missä.
    Naapurialueet: mitä tehdään yhdessä, jotta kaikkea ei tarvitse tehdä itse.
    Jokaisen sopimuksen tila ja tehtävä, joka pitää yhteyttä.
guidance-item-4-check =
    Onko jokaisella yhteistyötaholla yhteistyön muoto eikä vain nimi?
    Ovatko viranomaisten nimet voimassa? Havainnot kertovat vanhentuneista nimistä.
    Mihin lain kohtaan yhteistyö liittyy?

## Luku 5: maahanmuutto, kohtaanto ja liikkuvuus

guidance-item-5-title = Työperäinen maahanmuutto, kohtaanto ja liikkuvuus
guidance-item-5-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 5{ "\u00A0" }kohta. Suunnitelmasta on käytävä ilmi ”työperäisen maahanmuuton, työvoiman ja työpaikkojen kohtaannon sekä työvoiman liikkuvuuden edistäminen”.
guidance-item-5-points =
    Kaikki kolme teemaa omina tavoitteinaan: maahanmuutto, kohtaanto ja liikkuvuus.
    Jokaisesta tavoitteesta ketju: toimenpide, vastuutaho, aikataulu ja mittari.
    Mittarille lähtötaso ja tavoitetaso, jotta vuoden päästä näkee, mitä tapahtui.
    Miltä aloilta työvoimaa puuttuu ja mistä se tiedetään.
    Miten työnantajia autetaan palkkaamaan vieraskielisiä ja osatyökykyisiä.
    Missä tukeudutaan valtakunnallisiin palveluihin ja missä naapurialueisiin.
guidance-item-5-check =
    Onko jokaisella toimenpiteellä vastuutaho ja mittari?
    Onko jokaisesta teemasta vähintään yksi toimenpide?
    Saako mittarin luvun jostakin tilastosta, jota aiotaan seurata?

## Luku 6: varautuminen

guidance-item-6-title = Varautuminen rakennemuutostilanteisiin
guidance-item-6-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 6{ "\u00A0" }kohta. Suunnitelmasta on käytävä ilmi ”varautuminen rakennemuutostilanteisiin”.
guidance-item-6-points =
    Muutama todennäköinen tilanne: suuren työpaikan sulkeminen, äkilliset irtisanomiset, työvoiman kysynnän nopea kasvu.
    Mikä käynnistää toiminnan: kuka saa tiedon ensin ja kuka kokoaa muut.
    Toimet vaiheittain: ensimmäinen päivä, ensimmäinen viikko, ensimmäiset kuukaudet.
    Jokaiselle toimelle vastuutaho, kumppanit ja voimavarat.
    Mitä aiemmista rakennemuutoksista alueella opittiin.
    Mistä saadaan apua, kun oma henkilöstö ei riitä.
guidance-item-6-check =
    Onko jokaisella tilanteella toimia jo ensimmäiselle päivälle?
    Onko jokaisella toimella vastuutaho?
    Tietävätkö mainitut kumppanit tehtävänsä?

## Muut luvut

guidance-extra-title = Muut luvut
guidance-extra-law = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. luettelee kuusi kohtaa, joiden on käytävä ilmi suunnitelmasta. Momentissa ei säädetä lukujen järjestyksestä eikä siitä, mitä muuta suunnitelmassa voi olla.
guidance-extra-points =
    Johdanto: miksi suunnitelma on tehty ja kuka siitä päättää.
    Hallinto: yhteinen toimielin, sen tehtävät ja se, kuka johtaa toimintaa.
    Strategiat, joihin suunnitelma liittyy, yhdellä lauseella kukin.
    Tavoitteet ja mittarit yhdessä paikassa, jotta niitä voi seurata.
    Aikataulu valmistelusta toiminnan alkuun.
    Oma lukujärjestys sopii hyvin: merkitse kullekin luvulle, mihin lain kohtiin se vastaa.
guidance-extra-check =
    Vastaako jokin luku jokaiseen kuudesta kohdasta?
    Kerrotaanko samaa asiaa kahdessa luvussa? Jätä se yhteen ja viittaa siihen.
    Onko mukana mallipohjasta jääneitä tekstejä?

## Alue ja jäsenet

guidance-area-title = Alue ja jäsenkunnat
guidance-area-law = Laki 380/2023, 12{ "\u00A0" }§ 1{ "\u00A0" }mom. Työllisyysalueen kuntien työvoiman määrän on oltava yhteensä vähintään 20{ "\u00A0" }000 henkilöä, ja alueen tulee muodostaa ”maantieteellisesti yhtenäinen, työmarkkinoiden ja työssäkäynnin kannalta toimiva alue”. Poikkeamisesta säädetään laissa 383/2023, 4{ "\u00A0" }§. Yhteisessä toimielimessä on jokaisella kunnalla vähintään yksi kunnan valitsema jäsen (kuntalaki 410/2015, 51{ "\u00A0" }§ 2{ "\u00A0" }mom.).
guidance-area-points =
    Alueen nimi molemmilla kielillä, jos suunnitelma tehdään molemmilla.
    Perustelu sille, että alue on yhtenäinen: työmatkat, koulutus, palvelut.
    Järjestämismalli, vastuukunta ja yhteisen toimielimen paikat kunnittain.
    Yhteyshenkilö, joka tuntee suunnitelman ja vastaa kysymyksiin.
    Jäsenmuutoksen vaikutukset näytetään, ennen kuin muutos tehdään: katso, mihin taulukoihin se vaikuttaa.
guidance-area-check =
    Ovatko nimet samassa muodossa kuin sopimuksessa?
    Onko työvoiman määrä merkitty jokaiselle jäsenkunnalle samalta ajankohdalta?
    Jos jäsenet muuttuvat, muutoksesta on ilmoitettava ministeriölle (380/2023, 15{ "\u00A0" }§ 3{ "\u00A0" }mom.).

## Tilastot

guidance-statistics-title = Tilastot
guidance-statistics-law = Laki 380/2023, 12{ "\u00A0" }§ 2{ "\u00A0" }mom. Kunnan työvoiman määrällä tarkoitetaan ”Tilastokeskuksen työssäkäyntitilastoon perustuvaa kunnan työllisten ja työttömien yhteismäärää”.
guidance-statistics-points =
    Jokaisella luvulla on lähde, ajankohta ja tieto siitä, onko se vahvistettu vai arvio.
    Samasta asiasta sama ajankohta kaikille kunnille, jotta luvut voi laskea yhteen.
    Jakoperusteiden tarvitsemat tilastot joka kunnalle: puuttuva luku estää jakamisen.
    Muutama vuosi taaksepäin, jotta lukija näkee suunnan.
    Laaja työttömyys ja aktivointiaste lasketaan muista luvuista, niitä ei tarvitse kirjoittaa.
guidance-statistics-check =
    Onko työvoima merkitty jokaiselle kunnalle? Vaatimus 20{ "\u00A0" }000 henkilöstä tarkistetaan siitä.
    Onko koko alueen luku sama kuin kuntien summa?
    Onko havainnollistavat luvut korvattu oikeilla?

## Kustannusten jako

guidance-cost-sharing-title = Kustannusten jako
guidance-cost-sharing-law = Kuntalaki 410/2015, 52{ "\u00A0" }§. Yhteistä toimielintä koskevassa sopimuksessa on sovittava muun muassa ”kustannusten perusteista ja jakautumisesta”.
guidance-cost-sharing-points =
    Kustannukset ryhmitellään sen mukaan, miten ne jaetaan: käyttökustannukset, investoinnit, valmistelukustannukset.
    Jakoperusteen kriteereillä on painoarvo, tilasto ja ajankohta. Sovi myös, minkä vuoden tilastoa käytetään.
    Vertaa kahta tai useampaa jakoperustetta rinnakkain, ennen kuin ehdotat yhtä.
    Kerro, miten ennakot maksetaan ja miten vuosi tasataan toteutuneisiin kustannuksiin.
    Kerro, mitkä kustannukset kukin kunta kantaa itse.
guidance-cost-sharing-check =
    Ovatko painoarvot yhteensä 100 prosenttia?
    Onko tilastossa luku jokaiselle jäsenkunnalle sovitulta ajankohdalta?
    Ovatko perusteet samat kuin sopimuksessa?
    Kuuluuko jokainen jaettava talousarvion rivi johonkin kustannusryhmään?

## Päätökset

guidance-decisions-title = Päätökset
guidance-decisions-law = Laki 380/2023, 15{ "\u00A0" }§ 1, 2 ja 4{ "\u00A0" }mom. Sopimus yhteisestä toimielimestä tai kuntayhtymän perussopimus on toimitettava työ- ja elinkeinoministeriölle ”kahden viikon kuluessa yhteistoimintasopimuksen tai perussopimuksen hyväksymisestä”. Kunta, joka järjestää palvelut itsenäisesti, toimittaa päätöksensä kahden viikon kuluessa sen tekemisestä. Suunnitelma toimitetaan samalla.
guidance-decisions-points =
    Jäädytä versio, ennen kuin se lähtee valtuustoihin, ja anna sille nimi, josta kaikki tunnistavat sen.
    Vie jokaiselle valtuustolle ote samasta jäädytetystä versiosta.
    Kirjaa päätös samana päivänä: toimielin, päivä, pykälä, asianumero ja tulos.
    Jos valtuusto hyväksyy muutettuna, tee muutos, jäädytä uusi versio ja sovi muiden kanssa, miten jatketaan.
    Laske aikataulu taaksepäin toimituspäivästä ja varaa aikaa käännöksille.
guidance-decisions-check =
    Ovatko kaikki hyväksyneet saman version?
    Onko suunnitelma yhä sama kuin hyväksytty versio?
    Mikä päivä on toimittamisen viimeinen päivä, ja kuka toimittaa?

## Asiakirja

guidance-document-title = Asiakirja
guidance-document-law = Laki digitaalisten palvelujen tarjoamisesta (306/2019), 7{ "\u00A0" }§ 3{ "\u00A0" }mom. ”Digitaalisten palvelujen tietosisältöjen on täytettävä saavutettavuusvaatimukset, kun tietosisältö on palvelun käyttäjien saatavilla.”
guidance-document-points =
    Julkaise PDF, jonka ohjelma tekee: siinä on otsikot, taulukot, kielet ja tekstivastineet merkittyinä.
    Lyhyt kappale ja selvä väliotsikko auttavat jokaista lukijaa.
    Jokainen kuva tarvitsee tekstivastineen, joka kertoo kuvan asian.
    Valitse kielet lukijan mukaan: yksi kieli, molemmat peräkkäin tai rinnakkain.
    Word sopii kommentointiin, PDF päätökseen ja julkaisemiseen.
guidance-document-check =
    Lukeeko sivuilla Luonnos? Se poistuu, kun suunnitelma on jäädytetty.
    Mitä vienti ilmoittaa puuttuvan?
    Löytyykö asia sisällysluettelosta, jos ei tiedä, missä luvussa se on?
