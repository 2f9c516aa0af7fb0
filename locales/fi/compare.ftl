# Vertailut: jakoperusteet, jäsenet, vaihtoehdot, tasaus ja etuusjaksot.

compare-case-plan = Suunnitelman mukaan
compare-case-scenario = Vaihtoehto ”{ $name }”
compare-case-key = Jakoperuste ”{ $name }”
compare-case-leaving = Ilman: { $municipalities }
compare-case-joining = Mukaan: { $municipalities }
compare-case-follows = kustannuksista { $percent } muuttuu jäsenten mukana

compare-what-all = Vertailussa on vuoden { $year } kustannusten jako kunnille. Suunnitelman mukaan jaettavana on { $total }.
compare-what-pool = Vertailussa on kustannusten ”{ $pool }” jako kunnille vuonna { $year }. Suunnitelman mukaan jaettavana on { $total }.
compare-key = Jakoperuste ”{ $key }”: { $criteria }.
compare-key-direct = Jakoperuste ”{ $key }”: kukin kunta maksaa omat kustannuksensa.
compare-criterion = { $criterion } { $weight } (tilasto { $statistic }, ajankohta { $reference })
compare-total-changes = { $case }: jaettavana on { $total }, muutos { $difference }.
compare-follows = { $case }: tämä osa kustannuksista kasvaa tai pienenee samassa suhteessa kuin jakoperusteen tilastojen summa muuttuu, kun jäsenet vaihtuvat. Muu osa pysyy ennallaan.
compare-rises = { $case }: eniten kasvaa osuus, jonka maksaa { $municipality }: { $rise }.
compare-falls = { $case }: eniten pienenee osuus, jonka maksaa { $municipality }: { $fall }.
compare-same = { $case }: minkään kunnan osuus ei muutu.
compare-missing = { $case }: jakoa ei voi laskea. { $gap }
compare-method = Eurot on jaettu sentilleen suurimman jakojäännöksen menetelmällä, joten osuudet ovat yhteensä täsmälleen jaettava summa.

sensitivity-how = Luku kertoo, kuinka monta euroa kunnan osuus muuttuu, kun kriteerin painoarvo on yhden prosenttiyksikön suurempi ja muiden painoarvot pienenevät samassa suhteessa.
sensitivity-none = Painoarvoja ei voi siirtää, koska jakoperusteessa on enintään yksi kriteeri tai jakoa ei voi laskea.

scenarios-how = Vaihtoehdon rivi on suunnitelman rivin rinnalla, kun sille on valittu vertailurivi. Erotus on laskettu suunnitelman omaan riviin.
scenarios-total = { $scenario }: nettomenot { $net }.
scenarios-total-difference = { $scenario }: nettomenot { $net }, erotus suunnitelmaan { $difference }.
scenarios-missing = { $scenario }: nettomenoja ei voi laskea. { $gap }
scenarios-lines-missing =
    { $count ->
        [one] { $scenario }: yhdeltä riviltä puuttuu vuoden luku, eikä rivi ole summissa.
       *[other] { $scenario }: { $count } riviltä puuttuu vuoden luku, eivätkä rivit ole summissa.
    }

advances-how = Ennakot on jaettu kuukausille niin, että kunkin kunnan kuukausiennakot ovat yhteensä sen vuosiosuus ja kuukausien summat ovat mahdollisimman tasaiset.
settlement-how = Tasauksessa kunnan osuudesta toteutuneisiin kustannuksiin vähennetään sen maksamat ennakot. Positiivisen eron kunta maksaa, negatiivinen palautetaan sille.

shorter-how =
    { $count ->
        [one] Arvio: jokaiselta etuusjaksolta maksetaan yksi päivä vähemmän.
       *[other] Arvio: jokaiselta etuusjaksolta maksetaan { $count } päivää vähemmän.
    } Etuudet oletetaan jakautuneiksi tasaisesti kunkin päiväluokan päiville. Viimeisellä luokalla ei ole ylärajaa, joten siitä ei siirry mitään alempaan portaaseen: todellinen säästö voi olla suurempi.
benefits-own-cost = Osuus työttömyysetuuksista on kotikunnan oma meno. Kansaneläkelaitos perii sen kunnalta kuukausittain, eikä se sisälly työllisyysalueen kustannuksiin.
benefits-exclusions = Kunta ei rahoita ansiopäivärahaa lomautuksen, sääesteen tai lisäpäivien ajalta (555/1998, 4 § 4 mom.) eikä lapsikorotusta tai korotusosaa. Kotoutujien etuudet kuuluvat valtiolle ensimmäiset vuodet siitä, kun henkilö sai kotikunnan Suomessa.

explain-total = Kustannukset ”{ $pool }” ovat { $total } vuonna { $year }.
explain-criterion-even = { $criterion } ({ $weight }): { $amount } jakautuu kunnille ilman yli jääviä senttejä.
explain-criterion =
    { $count ->
        [one] { $criterion } ({ $weight }): summasta { $amount } jää pyöristyksessä yli yksi sentti. Sen saa kunta, jonka tarkasta osuudesta jäi suurin sentin osa: { $receivers }.
       *[other] { $criterion } ({ $weight }): summasta { $amount } jää pyöristyksessä yli { $count } senttiä. Yhden sentin saa kukin kunta, jonka tarkasta osuudesta jäi suurin sentin osa: { $receivers }.
    }
explain-receiver = { $municipality } ({ $remainder } senttiä)
