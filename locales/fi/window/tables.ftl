### Osioiden taulukot.

# Kieli sarakkeen tai kentän nimessä.
tables-in-finnish = { $field } suomeksi
tables-in-swedish = { $field } ruotsiksi
# Sarakkeen nimi, kun taulukossa on useita lukuja vuotta kohti.
tables-of-year = { $field } { $year }
tables-none = Ei valintaa
tables-unnamed = Nimetön
tables-empty = Rivejä ei vielä ole. Lisää ensimmäinen luettelon alla olevasta painikkeesta.
tables-item = 15{ "\u00A0" }§:n 4{ "\u00A0" }momentin { $item }{ "\u00A0" }kohta
tables-total = Yhteensä
tables-area-total = Koko alue
tables-figure = { $label }: { $value }
tables-from = { $date } alkaen
tables-needs-members = Valitse ensin alueen jäsenkunnat ja ensimmäinen suunnitelmavuosi.
tables-needs-years = Valitse ensin ensimmäinen suunnitelmavuosi alueen tiedoissa.

## Talousarvio ja henkilöstö

tables-budget-about = Alueen yhteiset menot ja tulot vuosittain. Kirjoita menot ja tulot positiivisina. Rivin määrän voi antaa suoraan tai laskea lukumäärästä ja yksikköhinnasta, prosenttina muista riveistä, kasvuna edellisestä vuodesta, henkilöstön kustannuksista tai valtionosuuksista.
tables-municipal-budgets-about = Menot ja tulot, jotka jäsenkunta kattaa omasta talousarviostaan. Ne eivät sisälly alueen yhteiseen talousarvioon.
tables-plan-itself = Suunnitelma
tables-scenarios-about = Vaihtoehtoja verrataan suunnitelmaan rinnakkain. Vaihtoehdolla on omat talousarvio- ja henkilöstörivinsä.
tables-scenario-members-help = Jätä tyhjäksi, jos vaihtoehto koskee samoja kuntia kuin suunnitelma.
tables-expenses = Menot yhteensä
tables-income = Tulot yhteensä
tables-net = Nettomenot
# Summarivi kunnan omassa talousarviossa.
tables-sum-of = { $municipality }: { $sum }
# Otsikko taulukolle, josta laskettujen rivien määrät tulevat.
tables-basis = Laskennan perusteet: { $calculation }
tables-count = Lukumäärä
tables-price = Yksikköhinta
tables-growth = Kasvu edellisestä vuodesta, %
tables-growth-start = Lähtömäärä
tables-growth-about = Rivin määrä kasvaa vuosittain viimeksi annetusta lähtömäärästä. Kun jollekin myöhemmälle vuodelle antaa uuden lähtömäärän, kasvu alkaa siitä.
tables-from-personnel-about = Rivin määrä on niiden henkilöstörivien kustannus, joille on valittu tämä talousarvion rivi.
tables-from-transfers-about = Rivin määrä on sille valitun kunnan valtionosuus tai, jos kuntaa ei ole valittu, koko alueen valtionosuus.
tables-group-help = Rivit, joilla on sama väliotsikko, lasketaan yhteen välisummaksi.
tables-counterpart-help = Suunnitelman rivi, johon vaihtoehdon riviä verrataan.
# Välisummarivit väliotsikon mukaan.
tables-subtotal-expenses = { $group }: menot
tables-subtotal-income = { $group }: tulot
tables-subtotal-net = { $group }: nettomenot
tables-tab-lines = Rivit
tables-tab-scenarios = Vaihtoehdot
tables-side-by-side = Suunnitelma ja vaihtoehdot rinnakkain
tables-side-by-side-about = Erot on laskettu suunnitelman riviin, joka on valittu vaihtoehdon rivin vertailuriviksi.
tables-control-totals = Tarkistussummat
tables-control-totals-about = Summa, joka on ilmoitettu muualla, esimerkiksi kunnan talousarviossa. Ohjelma tarkistaa, että rivit täsmäävät siihen.
tables-control-total = { $figure }: ilmoitettu { $stated } ({ $place }).
tables-control-right = Täsmää.
tables-control-change = Muuta
tables-add-control-total = Lisää tarkistussumma
tables-control-add = Lisää
tables-control-sum = Mikä summa
tables-personnel-about = Henkilötyövuodet tehtävittäin ja vuosittain sekä se, mistä henkilöstö tulee. Kun riville antaa palkan ja henkilösivukulut, ohjelma laskee sen kustannukset.
# Sarakkeen nimi vuosiluvun edessä, siksi lyhenne.
tables-person-years = Htv
tables-salary = Vuosipalkka
tables-salary-help = Yhden henkilötyövuoden palkka euroina ilman henkilösivukuluja.
tables-on-costs-help = Työnantajan sivukulut prosentteina palkasta.
tables-personnel-line-help = Talousarvion rivi, johon kustannukset lasketaan. Valitse rivin laskentatavaksi henkilöstön kustannukset.
tables-cost-in = Kustannukset { $year }

## Kustannusten jako

tables-pools-about = Kustannusryhmän menot jaetaan kunnille yhdellä jakoperusteella.
tables-pool-amount = Määrä
tables-pool-amounts-help = Täytä vain, jos mikään talousarvion rivi ei kuulu ryhmään. Muuten ryhmän määrä on sen rivien summa.
tables-keys-about = Painoarvojen on oltava yhteensä 100{ "\u00A0" }%.
tables-key-direct = Jokainen talousarvion rivi kohdistetaan sille kunnalle, joka riville on valittu.
tables-weights-whole = Painoarvot ovat yhteensä 100{ "\u00A0" }%.
tables-needs-indicators = Kriteeri tarvitsee tunnusluvun. Lisää ensin tunnusluku tilastoihin.
tables-reference-help = Minkä ajankohdan tilastoa kunkin talousarviovuoden jaossa käytetään.
tables-reference-year-before = Edellisen vuoden loppu
tables-reference-two-years-before = Kaksi vuotta aiemman vuoden loppu
tables-reference-months = Talousarviovuoden kuukausien keskiarvo
tables-reference-months-before = Edellisen vuoden kuukausien keskiarvo
tables-shares = Kuntien osuudet
tables-shares-about = Ohjelma laskee osuudet sentilleen kustannusryhmistä, jakoperusteista ja tilastoista.
tables-shares-in = Kuntien osuudet vuonna { $year }
tables-share = Osuus yhteensä
tables-share-percent = Osuus, %
tables-share-resident = Euroa asukasta kohti
tables-month-help = Kuukausi 1–12. Jätä tyhjäksi, jos maksu koskee koko vuotta.
tables-alternatives-help = Jakoperusteet, joihin ryhmän omaa jakoperustetta verrataan.
tables-tab-keys = Jakoperusteet
tables-tab-shares = Kuntien osuudet
tables-tab-comparison = Vertailu
tables-tab-settlement = Ennakot ja tasaus
tables-comparison-about = Näin kuntien osuudet muuttuvat, jos jakoperuste, talousarvio tai jäsenkunnat ovat toiset kuin suunnitelmassa. Vertailu ei muuta suunnitelmaa.
tables-actuals-about = Kun vuosi on päättynyt, kirjoita kunkin kustannusryhmän toteutuneet kustannukset: niistä lasketaan tasaus.
tables-settlement = Ennakot kuukausittain ja tasaus
tables-settlement-about = Ennakot ovat yhteensä kunnan osuus talousarviosta. Tasauksessa toteutuneista kustannuksista vähennetään maksetut ennakot.

## Valtionosuudet ja työttömyysetuudet

tables-state-transfers-about = Valtionosuudet kunnittain. Siirtymävuosina osuus lasketaan toteutuneista kustannuksista ja laskennallisista perusteista; tiedossa olevan määrän voi antaa suoraan.
tables-transfer-municipality-help = Jätä tyhjäksi, jos rivi koskee koko aluetta.
tables-transfer-in = Valtionosuus { $year }
tables-by-actual = Toteutuneiden mukaan
tables-by-criteria = Perusteiden mukaan
tables-known = Tiedossa oleva määrä
tables-known-help = Kun määrä on annettu, sitä käytetään laskennallisen sijasta.
tables-benefit-liability-about = Kotikunnan osuus työttömyysetuuksista vuosittain. Se on kunnan oma meno eikä sisälly alueen talousarvioon.
tables-liability-stated = Kunnan osuus, kun se on tiedossa
tables-liability-stated-help = Kun osuus on annettu, maksettuja etuuksia ei käytetä laskennassa.
tables-benefit-ladders-about = Kunnan rahoitusosuus prosentteina sen mukaan, kuinka monelta päivältä etuutta on maksettu.
tables-spell-month-help = Kuukausi 1–12, jona etuudet maksettiin. Jätä tyhjäksi, jos luku koskee koko vuotta. Kuukausi tarvitaan, jos portaat muuttuvat vuoden aikana.
tables-spell-days-help = Kuinka monta etuuspäivää maksun saajille on maksettu ennen tätä luokkaa.
tables-shorter = Jos työttömyysjaksot lyhenisivät
tables-shorter-about = Arvio siitä, kuinka paljon kunnat säästäisivät, jos etuutta maksettaisiin jokaiselle lyhyemmältä ajalta.

## Palvelut, toimipisteet ja kumppanit

tables-services-about = Miten kukin palvelu tuotetaan, kenelle, missä ja millä kielillä.
tables-service-help = Jätä valitsematta, jos palvelu on alueen oma, ja anna sille nimi.
tables-thresholds-about = Kynnysarvot, joiden mukaan hankintamenettely valitaan. Tarkista arvot, kun laki muuttuu.
tables-offices-about = Toimipisteet ja se, mitä palveluja niissä saa. Ohjelma laskee toimipisteiden määrän.
tables-served = Palvelut kunnittain
tables-served-about = Kun kunnassa ei ole toimipistettä, kerro, miten sen asukkaita palvellaan.
tables-partners-about = Kenen kanssa alue tekee yhteistyötä, missä muodossa ja millaisen sopimuksen nojalla.

## Toimenpiteet, varautuminen, tavoitteet ja aikataulu

tables-measures-about = Tavoite, toimenpide, vastuutaho, aikataulu ja mittari, josta vaikutus näkyy.
tables-change-scenarios-about = Tilanteet, joihin alue varautuu, ja se, mikä käynnistää toiminnan.
tables-action-cards-about = Mitä kussakin vaiheessa tehdään, kenen johdolla, keiden kanssa ja millä voimavaroilla.
tables-needs-scenario = Lisää ensin rakennemuutostilanne, johon toimintakortti kuuluu.
tables-goals-about = Suunnitelman tavoitteet ja se, mistä niiden toteutuminen näkyy.
tables-timetable-about = Valmistelun, päätösten ja palvelujen ajankohdat.
tables-milestone-municipality-help = Jätä tyhjäksi, jos vaihe koskee kaikkia kuntia.
