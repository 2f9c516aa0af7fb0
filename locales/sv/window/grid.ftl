### Tabellen: celler, rader och urklipp.

# Det gemensamma namnet på tabellens knappar för skärmläsare.
grid-tools = Rader: { $grid }
grid-add = Lägg till rad
grid-remove = Ta bort rad
grid-raise = Flytta upp
grid-lower = Flytta ned

# Namnet på cellens inmatningsfält för skärmläsare: kolumnen och radens första cell.
grid-editor = { $column }: { $row }
# Ett osynligt fält som urklippet går genom.
grid-clipboard = Urklipp

# Tangentanvisning för skärmläsare.
grid-help = Förflytta dig med piltangenterna, redigera med Enter eller F2, töm med Delete. Markera ett område med skift och piltangenterna. Ctrl+Enter lägger till en rad, Ctrl+minus tar bort raden, Alt och pil upp eller ned flyttar raden, Ctrl+D och Ctrl+R fyller det markerade området. Esc leder till tabellens knappar.
grid-help-read = Förflytta dig med piltangenterna. Tabellen kan bara läsas.

# Vid en tom tabell.
grid-empty = Det finns inga rader ännu. Lägg till en rad eller klistra in rader från ett kalkylprogram.
grid-empty-read = Det finns inga rader.

# Vid en cell när det inte gick att spara.
grid-unsaved = Det gick inte att spara. Texten finns kvar i cellen: öppna cellen med Enter och spara genom att trycka på Enter igen.

# Lägesmeddelanden för skärmläsare.
grid-added = Raden har lagts till.
grid-removed = { $count ->
    [one] Raden har tagits bort.
   *[other] { $count } rader har tagits bort.
}
grid-moved = Raden står nu på plats { $row }.
grid-selected = { $rows } × { $columns } celler markerade.
grid-pasted = { $count ->
    [one] En cell har klistrats in.
   *[other] { $count } celler har klistrats in.
}
grid-pasted-lost = Inklistrade celler: { $count }. Celler som inte rymdes i tabellen: { $lost }.
grid-refused = { $count ->
    [one] En cell godkändes inte. Den är markerad i tabellen.
   *[other] { $count } celler godkändes inte. De är markerade i tabellen.
}
