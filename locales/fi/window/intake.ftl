### Tilastojen ja taulukoiden tuonti: tiedosto tai liitetty taulukko, mitä siitä ymmärrettiin ja mitä se muuttaisi.

intake-screen = Tuo tilastoja
intake-lead = Ohjelma lukee taulukon ja näyttää, mitä siitä ymmärrettiin, mitä ei ja mitä suunnitelmassa muuttuisi. Mitään ei muutu ennen kuin tuot luvut.
intake-import = Tuo tiedostosta…
intake-back = Takaisin tilastoihin
intake-other-file = Valitse toinen taulukko

## Mistä taulukko tulee

intake-from-file = Tiedostosta
intake-from-file-hint = Excel (.xlsx), LibreOffice (.ods), CSV, PC-Axis (.px) tai JSON-stat (.json). Voit myös vetää tiedoston tilastojen näkymään.
intake-choose-file = Valitse tiedosto…
intake-from-paste = Leikepöydältä
intake-paste = Liitä taulukko tähän
intake-paste-hint = Kopioi taulukko otsikkoineen Excelistä tai verkkosivulta ja liitä se (Ctrl+V).
intake-read-pasted = Lue taulukko
# Liitetyn taulukon nimi.
intake-pasted-name = Liitetty taulukko
intake-stage-read = Luetaan taulukkoa…
intake-stage-recognise = Tunnistetaan kuntia, ajankohtia ja tunnuslukuja…
intake-stage-take = Viedään lukuja suunnitelmaan…
intake-stop = Keskeytä

## Luettu tiedosto

intake-kind-csv = { $name }: tekstitaulukko
intake-kind-xlsx = { $name }: Excel-työkirja
intake-kind-ods = { $name }: LibreOffice-työkirja
intake-kind-json-stat = { $name }: JSON-stat-tilasto
intake-kind-px = { $name }: PC-Axis-tilasto
intake-file-table = taulukko { $table }
intake-file-source = lähde: { $source }
intake-file-updated = päivitetty { $day }
intake-sheet = Taulukkovälilehti
intake-sheet-of =
    { $rows ->
        [one] { $name }, { $rows } rivi
       *[other] { $name }, { $rows } riviä
    }
intake-sheet-hidden =
    { $rows ->
        [one] { $name }, piilotettu, { $rows } rivi
       *[other] { $name }, piilotettu, { $rows } riviä
    }

## Mitä taulukon sanat tarkoittavat

intake-meanings = Mitä taulukossa on
intake-open =
    { $count ->
        [one] { $count } asia odottaa vastaustasi. Ilman vastausta siihen kuuluvat luvut jäävät pois.
       *[other] { $count } asiaa odottaa vastaustasi. Ilman vastausta niihin kuuluvat luvut jäävät pois.
    }
intake-none-open = Kaikki on tunnistettu. Tarkista, että merkitykset ovat oikein.
intake-choose = Valitse…
intake-decimal = Mikä merkki erottaa desimaalit
intake-decimal-hint = Taulukosta ei voi päätellä, onko esimerkiksi 1.234 tuhansia vai desimaaleja.
intake-decimal-comma = Pilkku: 1.234 on tuhatkaksisataakolmekymmentäneljä
intake-decimal-point = Piste: 1.234 on yksi pilkku kaksi kolme neljä
intake-period = Mitä ajankohtaa luvut koskevat
intake-subject = Mitä kuntaa tai aluetta luvut koskevat
intake-status-hint = Koskee lukuja, joissa ei ole omaa merkintää, kuten ennakkotiedon tähteä.
intake-others =
    { $count ->
        [one] Ota mukaan myös alueen ulkopuolisten kuntien luvut ({ $count } luku)
       *[other] Ota mukaan myös alueen ulkopuolisten kuntien luvut ({ $count } lukua)
    }
intake-others-hint = Niitä tarvitaan vain vertailuun.
# Kysymyksen alla: missä sana on taulukossa.
intake-where =
    { $count ->
        [one] Taulukossa: { $label }, solu { $cell }, { $count } luku
       *[other] Taulukossa: { $label }, ensin solussa { $cell }, { $count } lukua
    }
intake-skip-name = Jätä pois
intake-other-period = Muu ajankohta
intake-labels = Tunnusluvut
intake-labels-hint = Kerro jokaisesta taulukon sanasta, mitä suunnitelman tunnuslukua se tarkoittaa.
intake-unlabelled = Sarake ilman otsikkoa
intake-label-where =
    { $count ->
        [one] Solu { $cell }, { $count } luku
       *[other] Solu { $cell }, { $count } lukua
    }
# Mistä merkitys tiedetään.
intake-known-no = Ohjelma ei tunne tätä.
intake-known-chosen = Valitsit tämän.
intake-known-remembered = Muistetaan aiemmasta tuonnista.
intake-known-name = Sama nimi kuin suunnitelmassa.
intake-known-usual = Tavallinen nimitys tälle.
intake-means = ”{ $label }” tarkoittaa
intake-new-indicator = Uusi tunnusluku…
intake-skip-label = Ei tarvita, jätä pois
intake-name-missing = Kirjoita nimi.
intake-unit-fi = Yksikkö suomeksi
intake-unit-sv = Yksikkö ruotsiksi
intake-remember = Muista merkitykset
intake-remember-hint = Seuraavalla kerralla samat sanat tunnistetaan kysymättä.

## Taulukko sellaisena kuin se luettiin

intake-sample = Taulukko luettuna
intake-sample-cut = Tässä näkyvät { $shown } ensimmäistä riviä { $rows } rivistä.
intake-understood-as = Sarakkeen merkitys
intake-column-comma = desimaalipilkku
intake-column-point = desimaalipiste
intake-legend = Merkkien selitykset
intake-cell-new = Uusi luku
intake-cell-replaced = Korvaa luvun
intake-cell-same = Sama kuin suunnitelmassa
intake-cell-missing = Lukua ei ole
intake-cell-left-out = Jää pois
intake-cell-problem = Ei ymmärretty

## Mitä ei ymmärretty

intake-problems = Ei ymmärretty
intake-problem-cells =
    { $count ->
        [one] { $count } solu:
       *[other] { $count } solua:
    }
intake-more-cells =
    { $count ->
        [one] ja yksi muu
       *[other] ja { $count } muuta
    }
intake-go-to-cell = Näytä solu { $cell } taulukossa
intake-remarks = Näin taulukko luettiin

## Mitä ymmärrettiin ja mikä muuttuisi

intake-understood = Ymmärretyt luvut
intake-count-new = Uusia
intake-count-replaced = Korvaa luvun
intake-count-same = Ennallaan
intake-count-outside = Alueen ulkopuolella
intake-count-missing = Lukua ei ole
intake-count-skipped = Ohitettu
intake-count-not-understood = Ei ymmärretty
intake-matrix = Lukujen määrä tunnusluvuittain ja ajankohdittain
intake-indicator = Tunnusluku
intake-values = Muutokset suunnitelmaan
intake-values-replaced = Korvautuvat
intake-values-new = Uudet
intake-values-same = Ennallaan
intake-values-cut = Tässä näkyvät { $shown } ensimmäistä lukua { $all } luvusta.
intake-cell = Solu
intake-old = Nyt
intake-new = Tuonnin jälkeen
intake-value = Luku
# same
intake-status-mark = { $status } ({ $mark })

## Lähde

intake-source-and-status = Lähde ja varmuus
intake-source-known = Luvut saavat lähteen, joka suunnitelmassa jo on: { $source }.
intake-source-new = Lähde lisätään suunnitelmaan ja merkitään jokaiseen tuotuun lukuun.
intake-source-missing = Taulukossa ei sanota, mistä luvut ovat. Kirjoita julkaisija ja nimi, jotta lähde näkyy asiakirjassa.
intake-source-fi = Julkaisija ja nimi suomeksi
intake-source-sv = Julkaisija ja nimi ruotsiksi
intake-retrieved = Hakupäiväksi merkitään { $day }.

## Tuominen

intake-taking = Tuominen
intake-sum =
    { $new ->
        [0] { $replaced ->
            [0] Suunnitelmassa ei muuttuisi mitään.
            [one] Yksi luku korvautuu.
           *[other] { $replaced } lukua korvautuu.
        }
        [one] { $replaced ->
            [0] Yksi uusi luku.
            [one] Yksi uusi luku, ja yksi luku korvautuu.
           *[other] Yksi uusi luku, ja { $replaced } lukua korvautuu.
        }
       *[other] { $replaced ->
            [0] { $new } uutta lukua.
            [one] { $new } uutta lukua, ja yksi luku korvautuu.
           *[other] { $new } uutta lukua, ja { $replaced } lukua korvautuu.
        }
    }
intake-open-left-out =
    { $count ->
        [one] Yksi asia on vielä vastaamatta.
       *[other] { $count } asiaa on vielä vastaamatta.
    }
intake-take =
    { $count ->
        [0] Ei tuotavaa
        [one] Tuo yksi luku
       *[other] Tuo { $count } lukua
    }
intake-taken =
    { $count ->
        [one] Yksi luku tuotiin. Tuonti on yksi muutos, jonka voi kumota.
       *[other] { $count } lukua tuotiin. Tuonti on yksi muutos, jonka voi kumota.
    }
intake-taken-before =
    { $count ->
        [one] Yksi luku tuotiin.
       *[other] { $count } lukua tuotiin.
    }
intake-undo = Kumoa tuonti
intake-undone = Tuonti kumottiin.
