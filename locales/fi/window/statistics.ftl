### Tilastot: tunnusluvut kunnittain ja ajankohdittain.

statistics-title = Tilastot
statistics-lead = Kuntien luvut, joista kustannusten jako, kaaviot ja elävät luvut lasketaan. Jokaisella luvulla on lähde ja varmuus.
statistics-none = Suunnitelmassa ei ole vielä tunnuslukuja. Lisää ensin asukasluku ja työvoima: laki ja kustannusten jako tarvitsevat niitä.
statistics-indicators = Tunnusluvut
statistics-no-group = Ilman ryhmää
statistics-unnamed = Nimetön
statistics-add = Lisää
statistics-add-indicator = Lisää tunnusluku
statistics-add-period = Lisää ajankohta
statistics-add-source = Lisää lähde
statistics-area = Koko alue lähteen mukaan
statistics-sum = Kunnat yhteensä
statistics-computed = Tunnusluku lasketaan muista, joten sitä ei kirjoiteta.
statistics-paste-hint = Luvut voi kirjoittaa tai liittää Excelistä. Tyhjä solu tarkoittaa, ettei lukua tiedetä.
statistics-part = Ajankohta
statistics-whole-year = koko vuosi tai vuoden loppu
statistics-year-wrong = Kirjoita vuosi neljällä numerolla, esimerkiksi 2025.
statistics-period-taken = Ajankohta on jo taulukossa.
statistics-facts = Lähde ja varmuus ajankohdittain
statistics-source-of = Lähde, { $period }
statistics-status-of = Varmuus, { $period }
statistics-no-source = Ei lähdettä
statistics-varies = Vaihtelee kunnittain
statistics-indicator = Tunnusluvun tiedot
statistics-group-hint = Saman ryhmän tunnusluvut ovat asiakirjassa samassa taulukossa.
statistics-unit-hint = Luvun perään kirjoitettava yksikkö, esimerkiksi %. Voi olla tyhjä.
statistics-measures-hint = Tästä ohjelma tietää, mitä lukua laki ja jakoperusteet tarkoittavat.
statistics-name-fi = Nimi suomeksi
statistics-name-sv = Nimi ruotsiksi
statistics-compute = Laske muista tunnusluvuista
statistics-formula-about = Tunnusluku lasketaan jokaiselle kunnalle ja ajankohdalle: jaettavien summa jaetaan jakajien summalla ja kerrotaan kertoimella.
statistics-formula-entered =
    { $count ->
        [one] Tunnusluvulla on { $count } kirjoitettu luku. Sitä ei käytetä, kun tunnusluku lasketaan.
       *[other] Tunnusluvulla on { $count } kirjoitettua lukua. Niitä ei käytetä, kun tunnusluku lasketaan.
    }
statistics-formula-one = Valitse vähintään yksi tunnusluku.
statistics-numerator-hint = Nämä lasketaan yhteen viivan yläpuolelle.
statistics-denominator-hint = Nämä lasketaan yhteen viivan alapuolelle.
statistics-factor-hint = 100 antaa prosentit, 1 suhdeluvun.
statistics-same-period = Sama kuin jaettavalla
# Miten laskukaava luetaan.
# same
statistics-formula = { $factor } × ({ $above }) / ({ $below })
# same
statistics-formula-of = { $factor } × ({ $above }) / ({ $below }; { $period })
statistics-formula-remove = Poista laskukaava
statistics-remove = Poista tunnusluku
statistics-remove-title = Poistetaanko tunnusluku ”{ $indicator }”?
statistics-remove-values =
    { $count ->
        [one] Samalla poistuu { $count } luku. Poiston voi kumota.
       *[other] Samalla poistuu { $count } lukua. Poiston voi kumota.
    }
statistics-add-stated = Lisää ilmoitettu luku
statistics-stated-hint = Kun esityksessä, pöytäkirjassa tai aiemmassa luonnoksessa on luku, ohjelma vertaa sitä suunnitelmaan ja huomauttaa, jos ne eroavat.
statistics-no-stated = Ilmoitettuja lukuja ei ole.
statistics-stated-count =
    { $count ->
        [one] { $count } ilmoitettu luku
       *[other] { $count } ilmoitettua lukua
    }
# same
statistics-stated-row = { $name }: { $stated }
statistics-stated-plan = Suunnitelmassa: { $figure }, { $value }
statistics-stated-unknown = ei vielä tietoa
statistics-step-hint = Mihin luku on pyöristetty: 1 on kokonaisluku, 1000 tuhannet, 0,1 yksi desimaali.
statistics-which-figure = Mikä suunnitelman luku
statistics-figure-words = Hae sanoilla
# same
statistics-offer = { $label }: { $value }
statistics-no-sources = Lähteitä ei ole vielä. Lähteen nimi tulee asiakirjan taulukoiden alle.
statistics-source-name = Julkaisija ja nimi
