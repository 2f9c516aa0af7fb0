### Vertailut ja laskelmat: jakoperusteet, vaihtoehdot, tasaus, etuudet.

sharing-widen = Avaa koko ikkunaan
sharing-narrow = Takaisin lukuun
# Sarakkeen otsikon vihje: painallus järjestää rivit.
sharing-sort = Järjestä rivit tämän sarakkeen mukaan
sharing-missing = puuttuu
sharing-gaps = Mitä luvuista puuttuu
# Vaihtoehto, jonka luku puuttuu.
sharing-gap-of = { $name }: { $gap }
sharing-fill-in = Siirry täydentämään
sharing-no-change = ei muutosta
# Ruudunlukijalle eron perässä.
sharing-more = enemmän
sharing-less = vähemmän
sharing-explanation = Selitys
sharing-copy-fi = Kopioi muistioon suomeksi
sharing-copy-sv = Kopioi muistioon ruotsiksi
sharing-copied-fi = Suomenkielinen selitys ja taulukko ovat leikepöydällä.
sharing-copied-sv = Ruotsinkielinen selitys ja taulukko ovat leikepöydällä.
sharing-not-copied = Kopiointi ei onnistunut. Yritä uudelleen.

## Jakoperusteen painoarvot

sharing-key-title = Jakoperuste: { $name }
sharing-weights = Painoarvot
# Liukusäätimen nimi; sen vieressä on sama arvo numerona.
sharing-slider = Painoarvon säädin: { $criterion }
sharing-per-cent = { $number }{ "\u00A0" }prosenttia
sharing-left = Jakamatta on vielä { $left }{ "\u00A0" }%.
sharing-too-much = Painoarvot ylittävät 100{ "\u00A0" }% { $left } prosenttiyksiköllä.
sharing-make-whole = Sovita 100 prosenttiin samassa suhteessa
sharing-live = Mitä kunnat maksavat
sharing-live-in = Mitä kunnat maksavat vuonna { $year }
sharing-needs-pool = Eurot näkyvät tässä, kun suunnitelmassa on kustannusryhmä ja ensimmäinen suunnitelmavuosi.
sharing-amount = Osuus
sharing-per-resident = Euroa/asukas
sharing-against-own = Ero ryhmän omaan jakoperusteeseen
# Sarakkeen nimi: painoarvot, joista muokkaus alkoi, esimerkiksi 45 / 45 / 10.
sharing-since-start = Muutos painoarvoista { $weights }
sharing-how-divided = Näin eurot ja viimeiset sentit jakautuivat
sharing-restart = Vertaa tästä eteenpäin

## Vertailu

sharing-comparison = Kuntien osuudet eri tapauksissa
sharing-comparison-in = Kuntien osuuksien vertailu vuonna { $year }
sharing-costs = Vertailtavat kustannukset
sharing-all-pools = Kaikki kustannukset
sharing-compare-keys = Jakoperusteet, joihin verrataan
sharing-compare-scenarios = Vaihtoehdot, joihin verrataan
sharing-add-change = Kokeile jäsenmuutosta
sharing-change = Jäsenmuutos { $number }
sharing-drop-change = Poista jäsenmuutos
sharing-leaving = Lähtevät kunnat
sharing-joining = Liittyvät kunnat
sharing-add-joining = Lisää liittyvä kunta
sharing-add-joining-hint = Kirjoita nimen alku.
sharing-follows = Jäsenten mukana muuttuvat kustannukset, %
sharing-follows-hint = 0: kustannukset pysyvät samoina. 100: kustannukset muuttuvat samassa suhteessa kuin jakoperusteen tilastot.
sharing-follows-wrong = Anna luku väliltä 0–100.
sharing-own-keys = Ryhmien omat jakoperusteet
sharing-nothing-compared = Valitse jakoperuste tai vaihtoehto tai kokeile jäsenmuutosta, niin näet erot kunnittain.
sharing-difference = Ero suunnitelmaan
# Muistion taulukon sarake: mitä kunta maksaa yhdessä vaihtoehdossa.
sharing-memo-amount = { $name }, osuus
sharing-memo-difference = { $name }, ero suunnitelmaan
sharing-chart = Osuudet kunnittain
sharing-chart-about = Pylväskuvio kuntien osuuksista. Samat luvut ovat kuvion yläpuolella olevassa taulukossa.
sharing-sensitivity = Mitä yksi prosenttiyksikkö siirtää
sharing-sensitivity-needs-pool = Valitse vertailtavaksi yksi kustannusryhmä, niin näet, mitä painoarvon muutos siirtää kuntien välillä.

## Suunnitelman vaihtoehdot

sharing-copy-plan = Tee suunnitelmasta vaihtoehto
sharing-copy-plan-do = Tee vaihtoehto
sharing-copy-plan-about = Vaihtoehto saa kopion suunnitelman talousarvion riveistä ja henkilötyövuosista. Muuta sitten vaihtoehdon rivejä: vertailu näyttää erot rivi riviltä.
sharing-name-fi = Nimi suomeksi
sharing-name-sv = Nimi ruotsiksi
sharing-scenarios-in = Suunnitelma ja vaihtoehdot rinnakkain vuonna { $year }
sharing-line = Rivi
sharing-income-line = { $line } (tulo)
sharing-no-group = Muut rivit

## Ennakot ja tasaus

sharing-settlement-in = Ennakot ja tasaus vuonna { $year }
sharing-advances = Kuukausittaiset ennakot vuonna { $year }
sharing-balances = Vuoden lopun tasaus
sharing-actual = Osuus toteutuneista
sharing-paid = Maksetut ennakot
sharing-balance = Erotus
sharing-balance-words = Mitä tehdään
sharing-balance-even = Ei tasattavaa
sharing-balance-pays = Kunta maksaa lisää
sharing-balance-gets = Kunnalle palautetaan
sharing-month-1 = Tammikuu
sharing-month-2 = Helmikuu
sharing-month-3 = Maaliskuu
sharing-month-4 = Huhtikuu
sharing-month-5 = Toukokuu
sharing-month-6 = Kesäkuu
sharing-month-7 = Heinäkuu
sharing-month-8 = Elokuu
sharing-month-9 = Syyskuu
sharing-month-10 = Lokakuu
sharing-month-11 = Marraskuu
sharing-month-12 = Joulukuu

## Työttömyysetuudet

sharing-days = Kuinka monta päivää lyhyempiä etuusjaksot ovat
sharing-days-wrong = Anna kokonaisluku väliltä 0–{ $most }.
sharing-all-years = Kaikki vuodet
sharing-all-benefits = Kaikki etuudet
sharing-saved =
    { $days ->
        [one] Kunnan säästö, kun etuusjaksot ovat päivän lyhyempiä
       *[other] Kunnan säästö, kun etuusjaksot ovat { $days } päivää lyhyempiä
    }
sharing-saved-rows =
    { $days ->
        [one] Säästö etuuksittain, kun etuusjaksot ovat päivän lyhyempiä
       *[other] Säästö etuuksittain, kun etuusjaksot ovat { $days } päivää lyhyempiä
    }
sharing-now = Nyt
sharing-then = Lyhyemmillä jaksoilla
sharing-saving = Muutos
