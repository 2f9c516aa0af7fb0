### Import av statistik och tabeller: en fil eller en inklistrad tabell, vad som förstods av den och vad den skulle ändra.

intake-screen = Importera statistik
intake-lead = Programmet läser tabellen och visar vad som förstods, vad som inte förstods och vad som skulle ändras i planen. Ingenting ändras förrän du importerar siffrorna.
intake-import = Importera från fil…
intake-back = Tillbaka till statistiken
intake-other-file = Välj en annan tabell

## Varifrån tabellen kommer

intake-from-file = Från en fil
intake-from-file-hint = Excel (.xlsx), LibreOffice (.ods), CSV, PC-Axis (.px) eller JSON-stat (.json). Du kan också dra filen till statistikvyn.
intake-choose-file = Välj fil…
intake-from-paste = Från urklipp
intake-paste = Klistra in tabellen här
intake-paste-hint = Kopiera tabellen med rubriker från Excel eller en webbsida och klistra in den (Ctrl+V).
intake-read-pasted = Läs tabellen
# Den inklistrade tabellens namn.
intake-pasted-name = Inklistrad tabell
intake-stage-read = Tabellen läses…
intake-stage-recognise = Kommuner, tidpunkter och nyckeltal identifieras…
intake-stage-take = Siffrorna förs in i planen…
intake-stop = Avbryt

## Den lästa filen

intake-kind-csv = { $name }: texttabell
intake-kind-xlsx = { $name }: Excel-arbetsbok
intake-kind-ods = { $name }: LibreOffice-arbetsbok
intake-kind-json-stat = { $name }: JSON-stat-statistik
intake-kind-px = { $name }: PC-Axis-statistik
intake-file-table = tabell { $table }
intake-file-source = källa: { $source }
intake-file-updated = uppdaterad { $day }
intake-sheet = Kalkylblad
intake-sheet-of =
    { $rows ->
        [one] { $name }, { $rows } rad
       *[other] { $name }, { $rows } rader
    }
intake-sheet-hidden =
    { $rows ->
        [one] { $name }, dolt, { $rows } rad
       *[other] { $name }, dolt, { $rows } rader
    }

## Vad tabellens ord betyder

intake-meanings = Vad tabellen innehåller
intake-open =
    { $count ->
        [one] { $count } fråga väntar på ditt svar. Utan svar lämnas de siffror som frågan gäller bort.
       *[other] { $count } frågor väntar på ditt svar. Utan svar lämnas de siffror som frågorna gäller bort.
    }
intake-none-open = Allt har identifierats. Kontrollera att betydelserna är de rätta.
intake-choose = Välj…
intake-decimal = Vilket decimaltecken tabellen har
intake-decimal-hint = Av tabellen går det inte att sluta sig till om till exempel 1.234 är tusental eller decimaler.
intake-decimal-comma = Komma: 1.234 är ettusentvåhundratrettiofyra
intake-decimal-point = Punkt: 1.234 är ett komma två tre fyra
intake-period = Vilken tidpunkt siffrorna gäller
intake-subject = Vilken kommun eller vilket område siffrorna gäller
intake-status-hint = Gäller siffror utan egen märkning, till exempel den asterisk som anger en preliminär uppgift.
intake-others =
    { $count ->
        [one] Ta med också siffror för kommuner utanför området ({ $count } siffra)
       *[other] Ta med också siffror för kommuner utanför området ({ $count } siffror)
    }
intake-others-hint = De behövs bara för jämförelse.
# Under frågan: var ordet finns i tabellen.
intake-where =
    { $count ->
        [one] I tabellen: { $label }, cell { $cell }, { $count } siffra
       *[other] I tabellen: { $label }, först i cell { $cell }, { $count } siffror
    }
intake-skip-name = Lämna bort
intake-other-period = Annan tidpunkt
intake-labels = Nyckeltal
intake-labels-hint = Ange för varje ord i tabellen vilket nyckeltal i planen det avser.
intake-unlabelled = Kolumn utan rubrik
intake-label-where =
    { $count ->
        [one] Cell { $cell }, { $count } siffra
       *[other] Cell { $cell }, { $count } siffror
    }
# Hur betydelsen är känd.
intake-known-no = Programmet känner inte till detta.
intake-known-chosen = Du har valt detta.
intake-known-remembered = Känt från en tidigare import.
intake-known-name = Samma namn som i planen.
intake-known-usual = En vanlig benämning för detta.
intake-means = ”{ $label }” avser
intake-new-indicator = Nytt nyckeltal…
intake-skip-label = Behövs inte, lämna bort
intake-name-missing = Skriv ett namn.
intake-unit-fi = Enhet på finska
intake-unit-sv = Enhet på svenska
intake-remember = Kom ihåg betydelserna
intake-remember-hint = Nästa gång identifieras samma ord utan frågor.

## Tabellen så som den lästes

intake-sample = Tabellen som den lästes
intake-sample-cut = Här visas de { $shown } första raderna av { $rows }.
intake-understood-as = Kolumnens betydelse
intake-column-comma = decimalkomma
intake-column-point = decimalpunkt
intake-legend = Teckenförklaring
intake-cell-new = Ny siffra
intake-cell-replaced = Ersätter en siffra
intake-cell-same = Samma som i planen
intake-cell-missing = Siffra saknas
intake-cell-left-out = Lämnas bort
intake-cell-problem = Förstods inte

## Vad som inte förstods

intake-problems = Förstods inte
intake-problem-cells =
    { $count ->
        [one] { $count } cell:
       *[other] { $count } celler:
    }
intake-more-cells =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
intake-go-to-cell = Visa cell { $cell } i tabellen
intake-remarks = Så lästes tabellen

## Vad som förstods och vad som skulle ändras

intake-understood = Siffror som förstods
intake-count-new = Nya
intake-count-replaced = Ersätter en siffra
intake-count-same = Oförändrade
intake-count-outside = Utanför området
intake-count-missing = Siffra saknas
intake-count-skipped = Överhoppade
intake-count-not-understood = Förstods inte
intake-matrix = Antal siffror per nyckeltal och tidpunkt
intake-indicator = Nyckeltal
intake-values = Ändringar i planen
intake-values-replaced = Ersätts
intake-values-new = Nya
intake-values-same = Oförändrade
intake-values-cut = Här visas de { $shown } första siffrorna av { $all }.
intake-cell = Cell
intake-old = Nu
intake-new = Efter importen
intake-value = Siffra
# same
intake-status-mark = { $status } ({ $mark })

## Källan

intake-source-and-status = Källa och tillförlitlighet
intake-source-known = Siffrorna får en källa som redan finns i planen: { $source }.
intake-source-new = Källan läggs till i planen och antecknas för varje importerad siffra.
intake-source-missing = Tabellen säger inte varifrån siffrorna kommer. Skriv utgivare och namn så att källan syns i dokumentet.
intake-source-fi = Utgivare och namn på finska
intake-source-sv = Utgivare och namn på svenska
intake-retrieved = Som hämtningsdag antecknas { $day }.

## Importen

intake-taking = Import
intake-sum =
    { $new ->
        [0] { $replaced ->
            [0] Ingenting skulle ändras i planen.
            [one] En siffra ersätts.
           *[other] { $replaced } siffror ersätts.
        }
        [one] { $replaced ->
            [0] En ny siffra.
            [one] En ny siffra, och en siffra ersätts.
           *[other] En ny siffra, och { $replaced } siffror ersätts.
        }
       *[other] { $replaced ->
            [0] { $new } nya siffror.
            [one] { $new } nya siffror, och en siffra ersätts.
           *[other] { $new } nya siffror, och { $replaced } siffror ersätts.
        }
    }
intake-open-left-out =
    { $count ->
        [one] En fråga är ännu obesvarad.
       *[other] { $count } frågor är ännu obesvarade.
    }
intake-take =
    { $count ->
        [0] Inget att importera
        [one] Importera en siffra
       *[other] Importera { $count } siffror
    }
intake-taken =
    { $count ->
        [one] En siffra importerades. Importen är en enda ändring som kan ångras.
       *[other] { $count } siffror importerades. Importen är en enda ändring som kan ångras.
    }
intake-taken-before =
    { $count ->
        [one] En siffra importerades.
       *[other] { $count } siffror importerades.
    }
intake-undo = Ångra importen
intake-undone = Importen ångrades.
