### Taulukko: solut, rivit ja leikepöytä.

# Taulukon painikkeiden yhteinen nimi ruudunlukijalle.
grid-tools = Rivit: { $grid }
grid-add = Lisää rivi
grid-remove = Poista rivi
grid-raise = Siirrä ylös
grid-lower = Siirrä alas

# Solun muokkauskentän nimi ruudunlukijalle: sarake ja rivin ensimmäinen solu.
grid-editor = { $column }: { $row }
# Näkymätön kenttä, jonka kautta leikepöytä kulkee.
grid-clipboard = Leikepöytä

# Näppäinohje ruudunlukijalle.
grid-help = Siirry nuolinäppäimillä, muokkaa Enter- tai F2-näppäimellä, tyhjennä Delete-näppäimellä. Valitse alue vaihtonäppäimellä ja nuolilla. Ctrl+Enter lisää rivin, Ctrl+miinus poistaa rivin, Alt ja nuoli ylös tai alas siirtää riviä, Ctrl+D ja Ctrl+R täyttävät valitun alueen. Esc vie taulukon painikkeisiin.
grid-help-read = Siirry nuolinäppäimillä. Taulukkoa voi vain lukea.

# Tyhjän taulukon kohdalla.
grid-empty = Rivejä ei vielä ole. Lisää rivi tai liitä rivit taulukkolaskennasta.
grid-empty-read = Rivejä ei ole.

# Solun kohdalla, kun tallennus epäonnistui.
grid-unsaved = Tallentaminen ei onnistunut. Teksti on yhä solussa: avaa solu Enter-näppäimellä ja tallenna painamalla Enter uudelleen.

# Tilailmoituksia ruudunlukijalle.
grid-added = Rivi lisätty.
grid-removed = { $count ->
    [one] Rivi poistettu.
   *[other] { $count } riviä poistettu.
}
grid-moved = Rivi on nyt paikassa { $row }.
grid-selected = Valittu { $rows } × { $columns } solua.
grid-pasted = { $count ->
    [one] Yksi solu liitetty.
   *[other] { $count } solua liitetty.
}
grid-pasted-lost = Liitettyjä soluja { $count }. Taulukkoon ei mahtunut { $lost }.
grid-refused = { $count ->
    [one] Yhtä solua ei hyväksytty. Se on merkitty taulukkoon.
   *[other] { $count } solua ei hyväksytty. Ne on merkitty taulukkoon.
}
