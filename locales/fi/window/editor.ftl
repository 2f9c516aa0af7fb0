### Tekstin kirjoitusruutu: teksti kahdella kielellä, työkalut ja elävät luvut.

## Teksti

# Kirjoitusruudun nimi ruudunlukijalle.
editor-narrative-fi = Teksti suomeksi
editor-narrative-sv = Teksti ruotsiksi
# Palstan otsikko tekstin yläpuolella.
editor-column-fi = Suomeksi
editor-column-sv = Ruotsiksi
# Haaleana tekstin paikalla, kun kappale on vasta toisella kielellä.
editor-not-yet-fi = ei vielä suomeksi
editor-not-yet-sv = ei vielä ruotsiksi
# Haaleana tyhjässä luvussa.
editor-start-writing = Kirjoita tähän. Kauttaviivalla (/) lisätään elävä luku.

# Kuvan paikalla, kun kuvaa ei voi näyttää.
editor-picture-broken = Kuvaa ei voi näyttää: sen tiedosto on vioittunut.
editor-picture-missing = Kuva puuttuu suunnitelmasta.

## Käännösten tila kappaleiden vieressä

editor-states = Käännösten tila
editor-state-untranslated = Kääntämättä
editor-state-draft = Käännösluonnos
editor-state-done = Käännös valmis
editor-state-source-changed = Alkuteksti on muuttunut käännöksen jälkeen

## Elävät luvut

# Luvun paikalla, kun suunnitelmassa ei ole lukua, johon teksti viittaa.
editor-figure-missing = luku puuttuu
editor-figures = Elävät luvut
# Luettelon alla.
editor-figures-keys = { $count ->
    [one] Yksi luku. Enter lisää sen, Esc sulkee luettelon.
   *[other] { $count } lukua. Valitse nuolilla, Enter lisää, Esc sulkee luettelon.
}
editor-figures-searching = Haetaan lukuja…
editor-figures-none = Tällaista lukua ei löytynyt suunnitelmasta.

## Työkalut

# Työkalupalkin nimi ruudunlukijalle: kumpaa kieltä työkalut muokkaavat.
editor-tools-fi = Suomenkielisen tekstin työkalut
editor-tools-sv = Ruotsinkielisen tekstin työkalut
editor-kind = Kappaleen laji
editor-kind-paragraph = Leipäteksti
editor-kind-heading = Otsikko
editor-kind-subheading = Alaotsikko
editor-kind-bullet = Luettelo
editor-kind-inner-bullet = Sisempi luettelo
editor-kind-numbered = Numeroitu luettelo
editor-kind-quotation = Lainaus
editor-kind-table-header = Taulukon otsikkorivi
editor-kind-table-row = Taulukon rivi
editor-kind-picture = Kuva
editor-bold = Lihavointi (Ctrl+B)
# Painikkeen merkki: sanan ”lihavointi” alkukirjain.
editor-bold-sign = L
editor-italic = Kursivointi (Ctrl+I)
# Painikkeen merkki: sanan ”kursivointi” alkukirjain.
editor-italic-sign = K
editor-link = Linkki (Ctrl+K)
editor-link-address = Verkko- tai sähköpostiosoite
editor-link-wrong = Osoite ei kelpaa. Kirjoita esimerkiksi https://www.finlex.fi tai kirjaamo@vaasa.fi.
editor-link-set = Tallenna linkki
editor-link-remove = Poista linkki
editor-foreign-fi = Merkitse suomenkieliseksi sanaksi
editor-foreign-sv = Merkitse ruotsinkieliseksi sanaksi
editor-bullets = Luettelo
editor-numbers = Numeroitu luettelo
editor-table = Taulukko
editor-table-new = Uusi taulukko
editor-table-rows = Rivejä otsikkorivi mukaan lukien
editor-table-columns = Sarakkeita
editor-table-insert = Lisää taulukko
editor-row-above = Lisää rivi yläpuolelle
editor-row-below = Lisää rivi alapuolelle
editor-row-remove = Poista rivi
editor-row-header = Otsikkorivi päälle tai pois
editor-column-left = Lisää sarake vasemmalle molemmilla kielillä
editor-column-right = Lisää sarake oikealle molemmilla kielillä
editor-column-remove = Poista sarake molemmilla kielillä
editor-figure = Elävä luku (/)
editor-done = Käännös valmis
editor-block = Kappaleen toiminnot
editor-move-up = Siirrä ylöspäin (Alt+ylänuoli)
editor-move-down = Siirrä alaspäin (Alt+alanuoli)
editor-remove = Poista teksti tällä kielellä
editor-remove-both = Poista molemmilla kielillä
