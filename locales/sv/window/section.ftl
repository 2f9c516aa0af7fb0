### Kapitel: rubrik, text, tabeller; planens egna kapitel.

# same
section-item-name = { $number }. { $title }
section-basis = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. { $item }{ "\u00A0" }punkten. Rubriken följer lagens ordalydelse.
section-own = Planens eget kapitel
section-title = Kapitlets rubrik
section-untitled = Kapitel utan rubrik
section-gone-title = Kapitlet finns inte
section-gone = Kapitlet har tagits bort. Välj ett annat kapitel till vänster eller ångra borttagningen.
section-narrative = Kapitlets text
section-view = Språk som visas
section-view-fi = Finska
section-view-sv = Svenska
section-view-both = Sida vid sida
section-add-below = Lägg till underkapitel
section-tables = Kapitlets tabeller
section-elsewhere = Tabellen visas i kapitlet i dokumentet, men uppgifterna skrivs in i en egen vy.
section-go-there = Gå till: { $table }
section-settings = Kapitlets inställningar
section-label-hint = Planens egen numrering, till exempel 2d. Om fältet är tomt numreras kapitlet i ordning.
section-answers-hint = På så sätt vet programmet att kapitlet täcker punkterna i lagen trots att det har en egen rubrik.
section-tables-hint = De valda tabellerna kommer i slutet av kapitlet i den ordning som de väljs.
section-extra = Kapitlen och deras ordning
section-extra-lead = Planen kan ha egna kapitel utöver lagens sex punkter: förord, förvaltning, mål, tidtabell. De kan också svara på punkterna i lagen.
section-extra-add = Lägg till ett eget kapitel
section-order = Kapitlen i den ordning som läsaren ser dem
section-answers = Svarar på punkter i lagen: { $items }
section-statutory = Punkt i lagen
section-remove = Ta bort kapitlet
section-remove-title = Ta bort kapitlet ”{ $chapter }”?
section-remove-texts =
    { $count ->
        [one] Samtidigt försvinner kapitlets och underkapitlens text: { $count } stycke.
       *[other] Samtidigt försvinner kapitlets och underkapitlens text: { $count } stycken.
    }
section-remove-undo = Uppgifterna i tabellerna och kapitlen för lagens punkter finns kvar i planen. Borttagningen kan ångras.
