### Panelen till höger: anvisning, iakttagelser, kommentarer, ordlista.

panel-label = Hjälppanel
panel-open = Öppna hjälppanelen
panel-close = Stäng hjälppanelen
panel-guidance = Anvisning
panel-findings = Iakttagelser
panel-comments = Kommentarer
panel-glossary = Ordlista
panel-no-findings = Inget att anmärka här.
panel-no-comments = Inga kommentarer.
panel-new-comment = Ny kommentar
panel-comment-about = Gäller: { $place }
panel-send = Skicka
panel-answer = Svara
panel-your-answer = Ditt svar
panel-settle = Markera som löst
panel-reopen = Öppna på nytt
panel-is-settled = Löst
# same
panel-author = { $author }, { $day }
panel-task = Uppgift: { $who }
panel-task-due = Uppgift: { $who }, senast { $day }
panel-due = Senast { $day }
panel-late = Tidsfristen har gått ut.
panel-give-task = Gör till en uppgift
panel-edit-task = Uppgiftens detaljer
panel-to-me = Till mig ({ $author })
# Vilka kommentarer som syns i listan.
panel-show = Kommentarer som visas
panel-show-all = Alla
panel-show-open = Olösta
panel-show-mine = Mina uppgifter
panel-show-late = Försenade
panel-none-such = Det finns inga sådana kommentarer.
panel-term-search = Sök en term på finska eller svenska
panel-terms-found =
    { $count ->
        [one] { $count } term
       *[other] { $count } termer
    }
panel-term-copied = Kopierad: { $term }
panel-no-terms = Ordlistan har ingen sådan term.
panel-insert = Skriv vid markören: { $term }
panel-term-nowhere = Flytta först markören till ett fält eller en text.
panel-copy = Kopiera: { $term }
