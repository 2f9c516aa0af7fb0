### Skrivrutan för text: text på två språk, verktyg och levande siffror.

## Text

# Skrivrutans namn för skärmläsare.
editor-narrative-fi = Text på finska
editor-narrative-sv = Text på svenska
# Spaltens rubrik ovanför texten.
editor-column-fi = På finska
editor-column-sv = På svenska
# Blekt på textens plats när stycket bara finns på det andra språket.
editor-not-yet-fi = ännu inte på finska
editor-not-yet-sv = ännu inte på svenska
# Blekt i ett tomt kapitel.
editor-start-writing = Skriv här. Med ett snedstreck (/) infogar du en levande siffra.

# På bildens plats när bilden inte kan visas.
editor-picture-broken = Bilden kan inte visas: filen är skadad.
editor-picture-missing = Bilden saknas i planen.

## Översättningarnas läge bredvid styckena

editor-states = Översättningarnas läge
editor-state-untranslated = Inte översatt
editor-state-draft = Utkast till översättning
editor-state-done = Översättningen är klar
editor-state-source-changed = Källtexten har ändrats efter översättningen

## Levande siffror

# På siffrans plats när planen saknar den siffra som texten hänvisar till.
editor-figure-missing = siffran saknas
editor-figures = Levande siffror
# Under listan.
editor-figures-keys = { $count ->
    [one] En siffra. Enter infogar den, Esc stänger listan.
   *[other] { $count } siffror. Välj med pilarna, Enter infogar, Esc stänger listan.
}
editor-figures-searching = Söker siffror…
editor-figures-none = Planen har ingen sådan siffra.

## Verktyg

# Verktygsradens namn för skärmläsare: vilket språk verktygen gäller.
editor-tools-fi = Verktyg för den finska texten
editor-tools-sv = Verktyg för den svenska texten
editor-kind = Styckets typ
editor-kind-paragraph = Brödtext
editor-kind-heading = Rubrik
editor-kind-subheading = Underrubrik
editor-kind-bullet = Punktlista
editor-kind-inner-bullet = Inre punktlista
editor-kind-numbered = Numrerad lista
editor-kind-quotation = Citat
editor-kind-table-header = Tabellens rubrikrad
editor-kind-table-row = Tabellrad
editor-kind-picture = Bild
editor-bold = Fetstil (Ctrl+B)
# Knappens tecken: första bokstaven i ”fetstil”.
editor-bold-sign = F
editor-italic = Kursiv (Ctrl+I)
# Knappens tecken: första bokstaven i ”kursiv”.
editor-italic-sign = K
editor-link = Länk (Ctrl+K)
editor-link-address = Webb- eller e-postadress
editor-link-wrong = Adressen duger inte. Skriv till exempel https://www.finlex.fi eller registratur@vasa.fi.
editor-link-set = Spara länken
editor-link-remove = Ta bort länken
editor-foreign-fi = Märk som finskt ord
editor-foreign-sv = Märk som svenskt ord
editor-bullets = Punktlista
editor-numbers = Numrerad lista
editor-table = Tabell
editor-table-new = Ny tabell
editor-table-rows = Antal rader, rubrikraden inräknad
editor-table-columns = Antal kolumner
editor-table-insert = Infoga tabellen
editor-row-above = Infoga rad ovanför
editor-row-below = Infoga rad nedanför
editor-row-remove = Ta bort raden
editor-row-header = Rubrikrad på eller av
editor-column-left = Infoga kolumn till vänster på båda språken
editor-column-right = Infoga kolumn till höger på båda språken
editor-column-remove = Ta bort kolumnen på båda språken
editor-figure = Levande siffra (/)
editor-done = Översättningen är klar
editor-block = Åtgärder för stycket
editor-move-up = Flytta uppåt (Alt+uppåtpil)
editor-move-down = Flytta nedåt (Alt+nedåtpil)
editor-remove = Ta bort texten på detta språk
editor-remove-both = Ta bort på båda språken
